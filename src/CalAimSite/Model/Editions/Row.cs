namespace CalAimSite.Model.Editions;

/// <summary>A row as an edition prints it. It covers one or more initiatives, but is none.</summary>
public sealed class Row
{
    /// <summary>The name of the row's file, unique in its edition.</summary>
    public required string Slug { get; init; }

    /// <summary>The name in the row's first cell, as printed.</summary>
    public required string Name { get; init; }

    /// <summary>The parts that the first cell lists below the name.</summary>
    public ImmutableArray<RowComponent> Components { get; init; } = [];

    public ImmutableArray<Initiative> Initiatives { get; init; } = [];

    /// <summary>In the source's order; those of one column follow each other as printed.</summary>
    public ImmutableArray<Occurrence> Milestones { get; init; } = [];

    /// <summary>Columns whose cell the source leaves empty, where other empty cells have a dash.</summary>
    public ImmutableArray<Period> BlankColumns { get; init; } = [];

    public string? Note { get; init; }

    /// <returns>The row with other milestones.</returns>
    public Row With(ImmutableArray<Occurrence> milestones) => new()
    {
        Slug = Slug,
        Name = Name,
        Components = Components,
        Initiatives = Initiatives,
        Milestones = milestones,
        BlankColumns = BlankColumns,
        Note = Note,
    };
}

/// <param name="Id">Its name in content.</param>
/// <param name="Name">As printed.</param>
public sealed record RowComponent(string Id, string Name);
