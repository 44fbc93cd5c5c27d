using System.Runtime.CompilerServices;

namespace CalAimSite.Model.Editions;

/// <summary>A row as an edition prints it. It covers one or more initiatives, but is none; and it is equal only to itself.</summary>
public sealed record Row
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

    public bool Equals(Row? other) => ReferenceEquals(this, other);
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}

public sealed record RowComponent(string Id, string Name);
