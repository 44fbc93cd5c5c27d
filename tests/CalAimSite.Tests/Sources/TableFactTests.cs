using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CalAimSite.Rendering;

namespace CalAimSite.Sources;

/// <summary>The tables of the letter and of the overview, in the pages.</summary>
public sealed class TableFactTests
{
    private const string ProgramPage = "tables/incentive-payment-program.html";
    private const string MilestonesPage = "tables/milestones-2021.html";

    private static readonly JsonElement Program = OtherSeeds.Root.GetProperty("submissions");
    private static readonly JsonElement Milestones = OtherSeeds.Root.GetProperty("milestones_2021");

    public static TheoryData<string> ColumnsOf2021 =>
        [.. Milestones.GetProperty("columns").EnumerateArray().Select(column => OtherSeeds.Text(column, "column"))];

    [Fact]
    public void The_six_submissions_have_their_periods_program_years_and_due_dates()
    {
        var table = ReadPage.Part(ProgramPage, "#table--submissions");
        var rows = Program.GetProperty("rows").EnumerateArray().ToList();

        Assert.Equal(6, rows.Count);
        Assert.Equal(
            Program.GetProperty("columns").EnumerateArray().Select(column => column.GetString()),
            ReadPage.Texts(table, "thead th").Take(4));
        Assert.Equal(
            rows.Select(row => string.Join(
                " | ",
                OtherSeeds.Text(row, "submission"),
                OtherSeeds.Text(row, "measurement_period"),
                OtherSeeds.Text(row, "program_year"),
                OtherSeeds.Text(row, "due_verbatim"),
                OtherSeeds.Text(row, "due"))),
            Rows(table).Select(row => string.Join(" | ", [.. Cells(row).Take(4), Due(row)])));
    }

    [Fact]
    public void The_submissions_lead_to_the_calendar_and_to_what_is_said_of_their_dates()
    {
        var rows = Rows(ReadPage.Part(ProgramPage, "#table--submissions"));

        Assert.Contains("ipp-submission-3-responses", ReadPage.Targets(rows[3]));
        Assert.Contains("subject--ipp-submission-3-due", ReadPage.Targets(rows[3]));
        Assert.Contains("ipp-submission-4-period-begins", ReadPage.Targets(rows[4]));
        Assert.All(
            rows, row => Assert.Contains($"subject--ipp-{Cells(row)[0].ToLowerInvariant().Replace(' ', '-')}-due", ReadPage.Targets(row)));
    }

    [Fact]
    public void The_program_years_have_their_dates()
    {
        var rows = Rows(ReadPage.Part(ProgramPage, "#table--program-years"));

        foreach (var year in Program.GetProperty("program_years").EnumerateArray())
        {
            var row = Assert.Single(rows, row => Cells(row)[0] == OtherSeeds.Text(year, "program_year"));
            Assert.Equal(
                $"{DateText.Of(OtherSeeds.Text(year, "start"))}, to {DateText.Of(OtherSeeds.Text(year, "end"))}", Cells(row)[1]);
            Assert.Equal(OtherSeeds.Text(year, "quote"), Quote(row));
            Assert.All(
                year.GetProperty("again").EnumerateArray(),
                again => Assert.Contains(rows, other => Quote(other) == OtherSeeds.Text(again, "quote")));
        }

        Assert.Contains(rows, row => Quote(row) == OtherSeeds.Text(Program.GetProperty("program"), "quote"));
    }

    [Fact]
    public void The_payments_have_their_years_amounts_and_dates_and_what_earns_them()
    {
        var rows = Rows(ReadPage.Part(ProgramPage, "#table--payments"));
        var payments = Program.GetProperty("payments").EnumerateArray().ToList();

        Assert.Equal(payments.Count, rows.Count);
        foreach (var (payment, row) in payments.Zip(rows))
        {
            Assert.Equal(OtherSeeds.Text(payment, "payment"), Cells(row)[0]);
            Assert.Equal(OtherSeeds.Text(payment, "program_year"), Cells(row)[1]);
            Assert.Equal($"up to {Dollars(payment.GetProperty("up_to_usd").GetInt64())}", Cells(row)[2]);
            Assert.Equal(OtherSeeds.OptionalText(payment, "when"), row.QuerySelector("time")?.GetAttribute("datetime"));
            Assert.All(
                payment.GetProperty("quotes").EnumerateArray(),
                quote => Assert.Contains(OtherSeeds.Text(quote, "quote"), Quote(row), StringComparison.Ordinal));
            Assert.Equal(
                payment.TryGetProperty("program_year_inferred", out _), row.TextContent.Contains("Our interpretation:", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_amounts_stand_with_the_words_of_their_sources()
    {
        var page = ReadPage.Part(ProgramPage, "main");
        var rows = Rows(ReadPage.Part(ProgramPage, "#table--amounts"));

        foreach (var amount in Program.GetProperty("amounts").EnumerateArray())
        {
            if (OtherSeeds.Source(OtherSeeds.Text(amount, "source")).Id != "apl-23-003")
            {
                // The slides' total stands in a note, and as a claim of its own nowhere.
                Assert.Contains("$1.5 billion over 2.5 years.", ReadPage.Text(page), StringComparison.Ordinal);
                continue;
            }

            var row = rows.First(row =>
                Quote(row) == OtherSeeds.Text(amount, "quote") && (OtherSeeds.Text(amount, "scope") is var scope)
                && (!scope.StartsWith("PY", StringComparison.Ordinal) || Cells(row)[0] == scope));
            var words = amount.TryGetProperty("usd", out var dollars) ? Dollars(dollars.GetInt64()) : "five percent";
            Assert.Contains(words, Cells(row)[1], StringComparison.Ordinal);
            Assert.Equal(amount.TryGetProperty("up_to", out _), Cells(row)[1].StartsWith("up to", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_shares_of_points_and_the_reporting_templates_are_there()
    {
        var points = Rows(ReadPage.Part(ProgramPage, "#table--points-py-1"));
        var templates = Rows(ReadPage.Part(ProgramPage, "#table--templates"));

        Assert.All(Program.GetProperty("points_py1").EnumerateArray(), share => Assert.Contains(points, row =>
            Quote(row) == OtherSeeds.Text(share, "quote")
            && Cells(row)[1].EndsWith(OtherSeeds.Text(share, "share"), StringComparison.OrdinalIgnoreCase)));
        Assert.All(Program.GetProperty("templates").EnumerateArray(), template => Assert.Contains(templates, row =>
            Cells(row)[1] == OtherSeeds.Text(template, "template") && Quote(row) == OtherSeeds.Text(template, "quote")));
    }

    [Theory]
    [InlineData("PY 1", "py-1")]
    [InlineData("PY 2 and PY 3", "py-2-3")]
    public void The_priority_areas_and_domains_are_as_printed(string years, string slug)
    {
        var rows = Rows(ReadPage.Part(ProgramPage, $"#table--priority-areas-{slug}"));
        var printed =
            from area in Program.GetProperty("priority_areas").GetProperty(years).GetProperty("areas").EnumerateArray()
            from domain in area.GetProperty("domains").EnumerateArray()
            select (
                $"{area.GetProperty("n").GetInt32()}. {OtherSeeds.Text(area, "priority_area")}",
                $"{OtherSeeds.Text(domain, "domain")}. {OtherSeeds.Text(domain, "text")}");

        Assert.Equal(printed, rows.Select(row => (Cells(row)[0], Cells(row)[1])));
    }

    [Theory]
    [MemberData(nameof(ColumnsOf2021))]
    public void The_milestones_of_2021_stand_in_their_columns_in_order(string column)
    {
        var table = Assert.IsAssignableFrom<IHtmlTableElement>(ReadPage.Part(MilestonesPage, "#table--milestones-2021"));
        var period = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Jan. – March"] = "Q1 2021",
            ["Apr. – June"] = "Q2 2021",
            ["July – Dec."] = "second half of 2021",
        }[column];

        var cell = Assert.Single(
            new HtmlTable(table).DataCells, cell => ReadPage.Text(Assert.Single(cell.ColumnHeaders)) == $"{period} {column}");

        Assert.Equal(
            Milestones.GetProperty("milestones").EnumerateArray()
                .Where(milestone => OtherSeeds.Text(milestone, "column") == column)
                .Select(milestone => (OtherSeeds.Text(milestone, "text"), $"subject--{OtherSeeds.Text(milestone, "subject")}")),
            cell.Element.QuerySelectorAll("li").Select(item => (ReadPage.Text(item), Assert.Single(ReadPage.Targets(item)))));
    }

    [Fact]
    public void The_list_of_January_1_2022_is_as_printed()
    {
        var list = Milestones.GetProperty("january_1_2022");
        var table = ReadPage.Part(MilestonesPage, "#table--january-2022");

        Assert.Equal("January 1, 2022", ReadPage.Text(table.QuerySelectorAll("thead th")[1]));
        Assert.Equal(
            list.GetProperty("items").EnumerateArray().OrderBy(item => item.GetProperty("row").GetInt32())
                .Select(item => (OtherSeeds.Text(item, "text"), $"subject--{OtherSeeds.Text(item, "subject")}")),
            table.QuerySelectorAll("td li").Select(item => (ReadPage.Text(item), Assert.Single(ReadPage.Targets(item)))));
    }

    private static List<IElement> Rows(IElement table) => [.. table.QuerySelectorAll("tbody tr")];

    private static List<string> Cells(IElement row)
    {
        var copy = (IElement)row.Clone();
        foreach (var label in copy.QuerySelectorAll(".cell-label"))
            label.Remove();

        return [.. copy.Children.Select(ReadPage.Text)];
    }

    private static string Due(IElement row) => row.Children[3].QuerySelector("time")!.GetAttribute("datetime")!;

    private static string Quote(IElement row) => row.QuerySelector("q") is { } quote ? ReadPage.Text(quote) : "";

    private static string Dollars(long dollars) => dollars >= 1_000_000_000
        ? $"${(dollars / 1e9).ToString("0.#", CultureInfo.InvariantCulture)} billion"
        : $"${dollars / 1_000_000} million";
}
