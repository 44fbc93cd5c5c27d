using System.Buffers;
using System.Text;
using CalAimSite.Exports.Api.Shapes;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Exports.Csv;

public sealed class CsvTests
{
    [Theory]
    [InlineData("Plan", "Plan")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("an \"open\" forum", "\"an \"\"open\"\" forum\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("two\r\nlines", "\"two\r\nlines\"")]
    [InlineData("Año – médico", "Año – médico")]
    [InlineData("5 = 5", "5 = 5")]
    [InlineData(" ", " ")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void A_cell_is_quoted_only_where_it_has_to_be(string? text, string cell) => Assert.Equal(cell, Cell(text));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1 (916) 555-0100", "'+1 (916) 555-0100")]
    [InlineData("-", "'-")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("\n=1", "\"'\n=1\"")]
    [InlineData("＝1", "'＝1")]
    [InlineData("=HYPERLINK(\"x\", 1)", "\"'=HYPERLINK(\"\"x\"\", 1)\"")]
    public void No_cell_begins_as_a_formula_does(string text, string cell) => Assert.Equal(cell, Cell(text));

    [Theory]
    [InlineData("'tis", "''tis")]
    [InlineData("''", "'''")]
    [InlineData("it's", "it's")]
    public void An_apostrophe_of_the_text_is_told_from_the_guard(string text, string cell) => Assert.Equal(cell, Cell(text));

    [Fact]
    public void A_number_is_never_guarded()
    {
        var file = CsvFile.Create(DataRoutes.Csv("x"), "", [Column<int>(ScalarType.Number, number => $"{number}")], [-2]);

        Assert.Equal("\uFEFFtext\r\n-2\r\n", Write(file));
    }

    [Fact]
    public void A_table_begins_with_the_mark_of_UTF_8_and_its_lines_end_as_RFC_4180_says()
    {
        var bytes = FrozenContent.Built.Files["data/milestones.csv"].Span;

        Assert.True(bytes.StartsWith(new byte[] { 0xEF, 0xBB, 0xBF }));
        Assert.True(bytes.EndsWith("\r\n"u8));
    }

    [Theory]
    [InlineData("demo")]
    [InlineData("evidence")]
    [InlineData("minimal")]
    [InlineData("hostile")]
    public void The_data_package_and_the_dictionary_have_the_columns_of_every_table(string name)
    {
        var site = ExportedSite.Build(name);
        var tables = site.Files.Keys.Where(path => path.StartsWith("data/", StringComparison.Ordinal) && path.EndsWith(".csv", StringComparison.Ordinal));
        var dictionary = site.Text("data/dictionary.csv");
        var resources = site.Json("data/datapackage.json").GetProperty("resources").EnumerateArray()
            .ToDictionary(one => "data/" + one.GetProperty("path").GetString(), StringComparer.Ordinal);

        Assert.Equal(tables.Order(StringComparer.Ordinal), resources.Keys.Order(StringComparer.Ordinal));
        foreach (var (path, resource) in resources)
        {
            var columns = resource.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("name").GetString()!).ToList();
            Assert.Equal(string.Join(',', columns), site.Text(path).TrimStart('\uFEFF').Split("\r\n")[0]);
            Assert.Distinct(columns);
            if (path != "data/dictionary.csv")
                Assert.All(columns, column => Assert.Contains($",{column},", dictionary, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_catalogue_entry_is_there_only_where_all_is_known_that_it_has_to_name()
    {
        const string BaseUrl = "https://example.org/calendar/";
        var known = ExportedSite.Build("demo", BaseUrl, content => AddToSettings(content, "publisher: A society\ncontact_email: data@example.org"));
        var unknown = ExportedSite.Build("demo", BaseUrl, content => AddToSettings(content, "publisher: A society"));

        Assert.DoesNotContain("data.json", unknown.Files.Keys);
        var dataset = known.Json("data.json").GetProperty("dataset")[0];
        Assert.Equal("mailto:data@example.org", dataset.GetProperty("contactPoint").GetProperty("hasEmail").GetString());
        Assert.All(dataset.GetProperty("distribution").EnumerateArray(), one =>
            Assert.Contains(one.GetProperty("downloadURL").GetString()![BaseUrl.Length..], known.Files.Keys));
    }

    private static void AddToSettings(string content, string lines) => File.AppendAllText(Path.Join(content, "site.yaml"), lines + "\n");

    private static CsvColumn<T> Column<T>(ScalarType type, Func<T, string?> read) => new("text", type, "", read);

    private static string Cell(string? text)
    {
        var file = CsvFile.Create(DataRoutes.Csv("x"), "", [Column<string?>(ScalarType.Text, one => one), Column<string?>(ScalarType.Text, _ => "x")], [text]);
        return Write(file)["\uFEFFtext,text\r\n".Length..^",x\r\n".Length];
    }

    private static string Write(CsvFile file)
    {
        var output = new ArrayBufferWriter<byte>();
        file.Write(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
