namespace CalAimSite.Model.Sources;

/// <summary>Tables with dates that a source prints, other than the calendar.</summary>
public sealed class PrintedTables
{
    /// <summary>The name of the file; part of its address.</summary>
    public required string Slug { get; init; }

    public required string Title { get; init; }
    public required Source Source { get; init; }
    public ImmutableArray<Initiative> Initiatives { get; init; } = [];
    public string? Note { get; init; }
    public required ImmutableArray<PrintedTable> Tables { get; init; }
}

/// <summary>A table: a <see cref="GridTable"/> or a <see cref="PeriodTable"/>.</summary>
public abstract class PrintedTable
{
    private protected PrintedTable()
    {
    }

    public required string Id { get; init; }
    public required string Heading { get; init; }
    public string? Where { get; init; }
    public string? Note { get; init; }
}

/// <summary>A table whose columns have names.</summary>
public sealed class GridTable : PrintedTable
{
    public required ImmutableArray<GridColumn> Columns { get; init; }
    public required ImmutableArray<GridRow> Rows { get; init; }
}

public sealed record GridColumn(string Id, string Name);

public sealed class GridRow
{
    /// <summary>One for each column; null where the source leaves it empty.</summary>
    public required ImmutableArray<GridCell?> Cells { get; init; }

    public ImmutableArray<string> MilestoneIds { get; init; } = [];
    public ImmutableArray<string> SubjectIds { get; init; } = [];
    public Citation? Citation { get; init; }
    public string? Reading { get; init; }
}

/// <summary>A text as printed, and the date that it is; null where it is none.</summary>
public sealed record GridCell(string Text, MilestoneDate? When);

/// <summary>A table whose columns are periods, like the calendar's.</summary>
public sealed class PeriodTable : PrintedTable
{
    public required ImmutableArray<Period> Periods { get; init; }

    /// <summary>The columns' names as printed, one for each; empty where they are not known.</summary>
    public ImmutableArray<string> Labels { get; init; } = [];

    public required ImmutableArray<PeriodRow> Rows { get; init; }
}

public sealed record PeriodRow(string Name, ImmutableArray<PeriodItem> Items);

public sealed class PeriodItem
{
    public required string Text { get; init; }
    public required Period Period { get; init; }
    public ImmutableArray<string> MilestoneIds { get; init; } = [];
    public ImmutableArray<string> SubjectIds { get; init; } = [];

    /// <summary>Where the words do not stand together in the source: the pieces. Else empty.</summary>
    public ImmutableArray<string> Pieces { get; init; } = [];
}
