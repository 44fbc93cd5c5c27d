namespace CalAimSite.BrowserTests.Accessibility;

public enum CellKind
{
    Data,
    RowHeader,
    ColumnHeader,
}

/// <summary>One cell with what a screen reader says on entering it.</summary>
/// <param name="Row">From 0.</param>
/// <param name="Column">From 0.</param>
/// <param name="RowHeaders">The texts of its row's headers, from the first column on.</param>
/// <param name="ColumnHeaders">The texts of its column's headers, from the top.</param>
public sealed record AccessibleCell(
    int Row,
    int Column,
    CellKind Kind,
    string Text,
    ImmutableArray<string> RowHeaders,
    ImmutableArray<string> ColumnHeaders)
{
    public bool IsUnder(string rowHeader, string columnHeader) =>
        RowHeaders.Contains(rowHeader, StringComparer.Ordinal) && ColumnHeaders.Contains(columnHeader, StringComparer.Ordinal);
}
