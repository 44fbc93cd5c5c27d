namespace CalAimSite.Changes;

/// <summary>Makes editions in memory, with the columns of 2023 unless others are given.</summary>
internal static class Editions
{
    private static readonly Source Source = new() { Id = "table", Title = "Table", Label = "Table", Publisher = "Us", Date = MilestoneDate.Tbd };

    public static IEnumerable<Period> Year2023 => Enumerable.Range(1, 12).Select(month => Period.OfMonth(2023, month));

    public static Edition Of(params Row[] rows) => Of(Year2023, rows);

    public static Edition Of(IEnumerable<Period> columns, params IEnumerable<Row> rows) => new()
    {
        Id = "2023-01",
        Title = "Table",
        AsOf = Period.OfMonth(2023, 1),
        Source = Source,
        Columns = [.. columns],
        Rows = [.. rows],
        Headings = new Headings(new Phrase([]), new Phrase([])),
        Legend = new Legend("KEY:", []),
        Descriptions = new Descriptions { Groups = [] },
    };

    public static Row Row(string slug, params Occurrence[] milestones) => new() { Slug = slug, Name = slug, Milestones = [.. milestones] };

    public static Occurrence Milestone(string id, string text, string when = "2023-05") => new()
    {
        MilestoneId = id,
        Text = text,
        When = Date(when),
        Column = Date(when).First is { Year: 2023 } first ? Period.OfMonth(2023, first.Month) : Date(when).Start ?? Period.OfMonth(2023, 1),
    };

    /// <returns>A row of one milestone, always in the same column.</returns>
    public static Row Dated(string when) => Row("one", new Occurrence
    {
        MilestoneId = "one",
        Text = "One",
        When = Date(when),
        Column = Period.OfMonth(2023, 1),
    });

    public static MilestoneDate Date(string text)
    {
        Assert.Equal(DateProblem.None, MilestoneDate.Read(text, out var when));
        return when!;
    }
}
