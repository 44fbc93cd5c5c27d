using CalAimSite.Content.Schemas;
using CalAimSite.Diagnostics;

namespace CalAimSite.Content.Binding.References;

/// <summary>Columns of a table that are periods: in the order of time, without overlap.</summary>
internal static class ColumnOrder
{
    public static ImmutableArray<Period> Check(ImmutableArray<LocatedPeriod> columns, DiagnosticBag diagnostics)
    {
        for (var i = 1; i < columns.Length; i++)
        {
            if (columns[i].Period.First <= columns[i - 1].Period.Last)
                diagnostics.ColumnsOutOfOrder(columns[i].Span, columns[i].Period.ToString(), columns[i - 1].Period.ToString());
        }

        return [.. columns.Select(column => column.Period)];
    }
}
