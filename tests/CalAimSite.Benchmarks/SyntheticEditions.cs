namespace CalAimSite.Benchmarks;

/// <summary>Editions of a calendar that rolls on: some milestones move, some are reworded, some get another id.</summary>
internal static class SyntheticEditions
{
    private const int Rows = 15;
    private const int Months = 36;

    private static readonly Source Source =
        new() { Id = "table", Title = "Table", Label = "Table", Publisher = "A department", Date = MilestoneDate.Tbd };

    private static readonly string[] Words =
        ["guide", "report", "rates", "county", "plan", "grant", "data", "notice", "draft", "training", "policy", "update"];

    /// <param name="count">How many editions, a month apart.</param>
    /// <param name="milestones">How many milestones each of them has.</param>
    public static ImmutableArray<Edition> Make(int count, int milestones) => [.. Enumerable.Range(0, count).Select(i => Edition(i, milestones))];

    private static Edition Edition(int number, int milestones)
    {
        var columns = Enumerable.Range(number, Months).Select(Month).ToImmutableArray();
        return new Edition
        {
            Id = columns[0].ToString(),
            Title = "Table",
            AsOf = columns[0],
            Source = Source,
            Columns = columns,
            Rows = [.. Enumerable.Range(0, Rows).Select(row => Row(row, number, milestones, columns))],
            Headings = new Headings(new Phrase([]), new Phrase([])),
            Legend = new Legend("KEY:", []),
            Descriptions = new Descriptions { Groups = [] },
        };
    }

    private static Row Row(int row, int edition, int milestones, ImmutableArray<Period> columns)
    {
        // As many leave the window with each edition as enter it.
        var first = edition * milestones / Months;
        return new Row
        {
            Slug = $"row-{row:00}",
            Name = $"Row {row}",
            Milestones =
            [
                .. Enumerable.Range(first, milestones).Where(i => i % Rows == row).Select(i => Occurrence(i, edition, milestones, columns)),
            ],
        };
    }

    private static Occurrence Occurrence(int i, int edition, int milestones, ImmutableArray<Period> columns)
    {
        var due = (i * Months / milestones) + (i % 7 == 0 ? edition / 3 : 0);
        var month = Month(Math.Clamp(due, edition, edition + Months - 1));
        return new Occurrence
        {
            MilestoneId = i % 11 == 0 ? $"milestone-{i}-of-edition-{edition}" : $"milestone-{i}",
            Text = $"{Words[i % 12]} {Words[i / 12 % 12]} number {i}{(i % 5 == edition % 5 ? " updated" : string.Empty)}",
            When = MilestoneDate.Of(month),
            Column = columns[columns.IndexOf(month)],
        };
    }

    private static Period Month(int number) => Period.OfMonth(2023 + (number / 12), (number % 12) + 1);
}
