using System.Globalization;
using System.Text;
using CalAimSite.Diagnostics;
using CalAimSite.Exports;
using CalAimSite.Rendering;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.RichText;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Content;

/// <summary>
/// Nothing grows faster than what is read: twice as much takes at most two and a half times the work. Allocated bytes stand for the
/// work, since they are the same on every machine.
/// </summary>
public sealed class GrowthTests
{
    private const string Row = "editions/2023-08/rows/ecm.yaml";

    private static readonly Dictionary<string, Func<int, string>> Inputs = new(StringComparer.Ordinal)
    {
        ["ids that nothing has"] = n => Milestones(n, i => $"contingent-{i}", i => $"[documents-{i}]"),
        ["letters of an id that nothing has"] = n => Milestones(1, _ => "only", _ => new string('d', n)),
        ["references of one milestone"] = n => Milestones(1, _ => "only", _ => $"[{string.Join(", ", Enumerable.Range(0, n).Select(i => $"k{i}"))}]"),
        ["dates in a text"] = n => Milestones(1, _ => "only", _ => $"document, note: {string.Concat(Enumerable.Repeat("May 1 ", n))}").Replace("A text", $"Due {string.Concat(Enumerable.Repeat("May 1 ", n))}", StringComparison.Ordinal),
        ["milestones"] = n => Milestones(n, i => $"milestone-{i}", _ => "document"),
    };

    public static TheoryData<string, int> Sizes => new()
    {
        { "ids that nothing has", 300 },
        { "letters of an id that nothing has", 20_000 },
        { "references of one milestone", 500 },
        { "dates in a text", 1_000 },
        { "milestones", 1_000 },
    };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Twice_as_much_of_a_row_takes_twice_the_work(string input, int size) =>
        AssertGrowsEvenly(n => BindingResult.OfBaseWith(Row, Inputs[input](n)), size);

    [Theory]
    [InlineData("a [b ")]
    [InlineData("*a ")]
    [InlineData("a &amp; ")]
    [InlineData("[a][b] ")]
    public void Twice_as_long_a_text_takes_twice_the_work(string part) => AssertGrowsEvenly(
        n => BindingResult.OfBaseWith("pages/about.md", $"---\ntitle: About\n---\n\n{string.Concat(Enumerable.Repeat(part, n))}\n"), 1_000);

    [Fact]
    public void Twice_as_many_named_addresses_and_texts_that_name_one_take_twice_the_work() => AssertGrowsEvenly(BindLinks, 300);

    [Fact]
    public void Twice_as_many_equal_headings_take_twice_the_work() => AssertGrowsEvenly(
        n =>
        {
            var page = $"---\ntitle: About\n---\n\n{string.Concat(Enumerable.Repeat("## Equal\n\nA text.\n\n", n))}";
            var text = Assert.Single(BindingResult.OfBaseWith("pages/about.md", page).Site!.Pages).Text;
            new ProseWriter(Routes.Page("about"), footnotes: null, acronyms: null) { HasSections = true }.Write(text, topHeading: 2);
        },
        300);

    [Fact]
    public void Twice_as_many_rows_that_are_not_there_take_twice_the_work() => AssertGrowsEvenly(
        n =>
        {
            const string edition = "editions/2023-08/edition.yaml";
            var files = BindingResult.FilesOf(InvalidSite.BaseFolder);
            var missing = string.Join(", ", Enumerable.Range(0, n).Select(i => $"row-{i}"));
            var text = Encoding.UTF8.GetString(files[edition]);
            Assert.Contains("rows: [ecm, ", text, StringComparison.Ordinal);
            files[edition] = Encoding.UTF8.GetBytes(text.Replace("rows: [ecm, ", $"rows: [{missing}, ecm, ", StringComparison.Ordinal));
            for (var i = 0; i < n; i++)
                files[$"editions/2023-08/rows/other-{i}.yaml"] = files[Row];
            Assert.Null(BindingResult.Of(files).Site);
        },
        200);

    [Fact]
    public void Twice_as_many_milestones_of_a_month_have_pages_for_twice_the_work() => AssertGrowsEvenly(ListPages, 1_000);

    [Theory]
    [InlineData("- ", "a")]
    [InlineData("> - ", "a")]
    [InlineData("* + ", "a")]
    public void A_line_that_opens_a_list_in_a_list_over_and_over_is_refused(string opened, string text)
    {
        var binding = BindingResult.OfBaseWith(
            "pages/about.md", $"---\ntitle: About\n---\n\nA text.\n\n{string.Concat(Enumerable.Repeat(opened, 20_000 / opened.Length))}{text}\n");

        var refused = Assert.Single(binding.Diagnostics, diagnostic => diagnostic.Code == "CAL5005");
        Assert.Equal(7, refused.Span.Source.PositionOf(refused.Span.Start).Line);
    }

    [Fact]
    public void A_line_of_many_signs_is_a_rule() =>
        Assert.NotNull(BindingResult.OfBaseWith("pages/about.md", $"---\ntitle: About\n---\n\n{string.Concat(Enumerable.Repeat("- ", 1_000))}\n").Site);

    private static void BindLinks(int number)
    {
        const string edition = "editions/2023-08/edition.yaml";
        var files = BindingResult.FilesOf(InvalidSite.BaseFolder);
        var links = Enumerable.Range(0, number).Select(i => $"  - {{id: l-{i}, url: \"https://example.org/{i}\", source: calendar}}\n");
        var milestones = Enumerable.Range(0, number).Select(i => $"  - {{id: m-{i}, text: \"A [text][l-{i}]\", kind: document, when: 2023-08}}\n");
        files[edition] = [.. files[edition], .. Encoding.UTF8.GetBytes(string.Concat(links))];
        files[Row] = Encoding.UTF8.GetBytes($"name: ECM\ninitiatives: [ecm]\nmilestones:\n{string.Concat(milestones)}");
        Assert.NotNull(BindingResult.Of(files).Site);
    }

    private static void ListPages(int number)
    {
        var milestones = Enumerable.Range(0, number).Select(i => InMemorySite.Milestone("2023-08", id: $"milestone-{i}"));
        var site = InMemorySite.Of(InMemorySite.Edition("2023-08", InMemorySite.Row(milestones)));
        var indexes = new SiteIndexes(site);
        var exports = ExportList.Create(site, indexes, DefaultTheme.English, baseUrl: null);
        PageList.Create(site, indexes, DefaultTheme.English, baseUrl: null, new ExportIndex([], site.Identity.Outputs, exports.Api));
    }

    private static void AssertGrowsEvenly(Action<int> read, int size)
    {
        // What is made once is made before.
        read(size);
        var (once, twice) = (Allocated(read, size), Allocated(read, 2 * size));

        Assert.True(twice <= 2.5 * once, $"{size} take {once:N0} bytes, {2 * size} take {twice:N0}.");
    }

    private static long Allocated(Action<int> read, int size)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        read(size);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Milestones(int number, Func<int, string> id, Func<int, string> kind)
    {
        var row = new StringBuilder("name: ECM\ninitiatives: [ecm]\nmilestones:\n");
        for (var i = 0; i < number; i++)
            row.Append(CultureInfo.InvariantCulture, $"  - {{id: {id(i)}, text: A text, kind: {kind(i)}, when: 2023-08}}\n");
        return row.ToString();
    }
}
