using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;

namespace CalAimSite.Content.Binding.References;

/// <summary>Columns of a table that are periods: in the order of time, without overlap.</summary>
/// <param name="Periods">The columns; empty where they could not be read, and then nothing is said about them.</param>
/// <param name="Owner">What has them, in words: "edition".</param>
internal sealed record PeriodColumns(ImmutableArray<Period> Periods, string Owner)
{
    public static PeriodColumns Bind(ImmutableArray<LocatedPeriod> columns, string owner, DiagnosticBag diagnostics)
    {
        for (var i = 1; i < columns.Length; i++)
        {
            if (columns[i].Period.First <= columns[i - 1].Period.Last)
                diagnostics.ColumnsOutOfOrder(columns[i].Span, columns[i].Period.ToString(), columns[i - 1].Period.ToString());
        }

        return new PeriodColumns([.. columns.Select(column => column.Period)], owner);
    }

    /// <summary>The first and the last, in words.</summary>
    public string Range => Periods.Length == 1 ? Periods[0].ToString() : $"{Periods[0]} to {Periods[^1]}";

    /// <returns>The column in which the date begins; null where there is none.</returns>
    public Period? Containing(MilestoneDate when) =>
        when.First is { } first ? Periods.FirstOrDefault(column => column.Contains(first)) : null;

    /// <returns>The column of that name; null where there is none, which is reported.</returns>
    public Period? Named(YamlScalar name, DiagnosticBag diagnostics)
    {
        var column = Periods.FirstOrDefault(column => column.ToString() == name.Value);
        if (column is null && !Periods.IsEmpty)
            diagnostics.UnknownColumn(name.Span, name.Value, Owner, Range);
        return column;
    }
}
