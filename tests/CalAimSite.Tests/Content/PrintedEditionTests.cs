using System.Text.Json;

namespace CalAimSite.Content;

/// <summary>The frozen content against the text of the printed edition, which was put together independently of it.</summary>
public sealed class PrintedEditionTests
{
    private static readonly JsonElement Printed =
        JsonDocument.Parse(File.ReadAllText(Repository.TestPath("Fixtures", "calendar-2023-08.json"))).RootElement;

    private static Edition Edition => FrozenContent.Site.Editions.Single(edition => edition.Id == "2023-08");

    [Fact]
    public void Title_and_date_are_as_printed()
    {
        Assert.Equal(Text(Printed, "title"), Edition.Title);
        Assert.Equal(Text(Printed, "as_of"), Edition.AsOf.ToString());
    }

    [Fact]
    public void Columns_are_as_printed() =>
        Assert.Equal(
            Printed.GetProperty("columns").EnumerateArray().Select(column => Text(column, "month")),
            Edition.Columns.Select(column => column.ToString()));

    [Fact]
    public void Headings_are_as_printed()
    {
        var headings = Printed.GetProperty("headings");

        Assert.Equal(Text(headings, "initiatives"), ProseText.Of(Edition.Headings.Initiatives));
        Assert.Equal(Text(headings, "milestones"), ProseText.Of(Edition.Headings.Milestones));
    }

    [Fact]
    public void The_legend_is_as_printed()
    {
        var legend = Printed.GetProperty("legend");

        Assert.Equal(Text(legend, "label"), Edition.Legend.Label);
        Assert.Equal(
            legend.GetProperty("entries").EnumerateArray().Select(entry => (Text(entry, "symbol"), Text(entry, "meaning"))),
            Edition.Legend.Entries.Select(entry => (entry.Symbol, entry.Meaning)));
        Assert.All(Edition.Legend.Entries, entry => Assert.Equal(entry.Symbol, entry.Kind.Symbol));
    }

    [Fact]
    public void The_introduction_is_as_printed()
    {
        var intro = Printed.GetProperty("intro");

        Assert.Equal(Text(intro, "heading"), Edition.Introduction!.Heading);
        Assert.Equal(Texts(intro, "paragraphs"), ProseText.Of(Edition.Introduction.Text));
    }

    [Fact]
    public void The_text_above_the_table_is_as_printed() =>
        Assert.Equal([Text(Printed, "table_intro")], ProseText.Of(Edition.TableIntroduction));

    [Fact]
    public void Rows_and_their_components_are_as_printed() => Assert.Equal(
        Printed.GetProperty("rows").EnumerateArray().Select(row => Lines([Text(row, "name"), .. Texts(row, "components")])),
        Edition.Rows.Select(row => Lines([row.Name, .. row.Components.Select(component => component.Name)])));

    [Fact]
    public void Milestones_stand_in_their_rows_and_columns_in_order_with_headings_and_symbols_as_printed() =>
        Assert.Equal(PrintedMilestones(), BoundMilestones());

    [Fact]
    public void There_are_as_many_milestones_of_each_kind_as_printed()
    {
        var counts = Edition.Rows.SelectMany(row => row.Milestones)
            .GroupBy(milestone => string.Concat(milestone.Kinds.Select(kind => kind.Symbol)), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

        Assert.Equal(85, Edition.MilestoneCount);
        Assert.Equal(
            new Dictionary<string, int>(StringComparer.Ordinal) { ["*"] = 31, ["^"] = 13, ["+"] = 6, ["~"] = 32, ["*~"] = 1, [""] = 2 },
            counts);
    }

    [Fact]
    public void Cells_are_blank_where_they_are_printed_blank()
    {
        var printed =
            from row in Printed.GetProperty("rows").EnumerateArray()
            from cell in row.GetProperty("cells").EnumerateObject()
            where cell.Value.ValueKind == JsonValueKind.String && cell.Value.GetString() == "blank"
            select $"{Text(row, "name")}, {cell.Name}";
        var bound = Edition.Rows.SelectMany(row => row.BlankColumns.Select(column => $"{row.Name}, {column}"));

        Assert.Equal(printed, bound);
    }

    [Fact]
    public void Footnotes_are_as_printed() => Assert.Equal(
        Printed.GetProperty("footnotes").EnumerateObject().Select(note => $"{note.Name}: {note.Value.GetString()}"),
        Edition.Footnotes.Select(note => $"{note.Mark}: {ProseText.Of(note.Text)}"));

    [Fact]
    public void What_is_excluded_is_as_printed_and_for_the_reason_that_the_footnote_gives()
    {
        Assert.Equal(Texts(Printed, "excluded"), Edition.Excluded!.Names);
        Assert.Contains(Edition.Excluded.Reason, Text(Printed.GetProperty("footnotes"), "2"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_above_the_descriptions_is_as_printed()
    {
        var descriptions = Printed.GetProperty("descriptions");

        Assert.Equal(Text(descriptions, "heading"), Edition.Descriptions.Heading);
        Assert.Equal([Text(descriptions, "intro")], ProseText.Of(Edition.Descriptions.Introduction));
    }

    [Fact]
    public void Descriptions_stand_in_their_groups_in_order_as_printed() => Assert.Equal(
        from grouped in Printed.GetProperty("descriptions").GetProperty("groups").EnumerateArray()
        from description in grouped.GetProperty("entries").EnumerateArray()
        select Lines([Text(grouped, "name"), Text(description, "title"), .. BlocksOf(description)]),
        from grouped in Edition.Descriptions.Groups
        from description in grouped.Descriptions
        select Lines([grouped.Name, description.Title, .. ProseText.Of(description.Text)]));

    private static IEnumerable<string> PrintedMilestones() =>
        from row in Printed.GetProperty("rows").EnumerateArray()
        from cell in row.GetProperty("cells").EnumerateObject()
        where cell.Value.ValueKind == JsonValueKind.Array
        from milestone in cell.Value.EnumerateArray()
        select Lines([
            Text(row, "name"), cell.Name, milestone.GetProperty("heading").GetString() ?? "no heading", Text(milestone, "text"),
            string.Concat(Texts(milestone, "symbols"))]);

    private static IEnumerable<string> BoundMilestones() =>
        from row in Edition.Rows
        from milestone in row.Milestones
        select Lines([
            row.Name, milestone.Column.ToString(), milestone.Heading ?? "no heading", milestone.Text,
            string.Concat(milestone.Kinds.Select(kind => kind.Symbol))]);

    private static IEnumerable<string> BlocksOf(JsonElement description) =>
        description.TryGetProperty("bullets", out _)
            ? Texts(description, "bullets").Select(text => $"- {text}")
            : Texts(description, "paragraphs");

    private static string Text(JsonElement element, string key) => element.GetProperty(key).GetString()!;

    private static IEnumerable<string> Texts(JsonElement element, string key) =>
        element.GetProperty(key).EnumerateArray().Select(item => item.GetString()!);

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
