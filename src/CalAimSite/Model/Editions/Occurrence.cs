namespace CalAimSite.Model.Editions;

/// <summary>A milestone as one edition prints it.</summary>
public sealed class Occurrence
{
    /// <summary>The identity of the milestone; other editions may list it too.</summary>
    public required string MilestoneId { get; init; }

    /// <summary>Ids that the milestone had before; editions before this one may list it by them.</summary>
    public ImmutableArray<string> PreviousIds { get; init; } = [];

    /// <summary>As printed, without the symbols.</summary>
    public required string Text { get; init; }

    /// <summary>In the order of the printed symbols; empty where the source has none.</summary>
    public ImmutableArray<MilestoneKind> Kinds { get; init; } = [];

    public required MilestoneDate When { get; init; }

    public Qualifier Qualifier { get; init; }

    /// <summary>The edition's column that prints it.</summary>
    public required Period Column { get; init; }

    /// <summary>The sub-heading that it stands under in its cell.</summary>
    public string? Heading { get; init; }

    public RowComponent? Component { get; init; }

    public Status Status { get; init; }

    /// <summary>Who must act; empty where the text names nobody.</summary>
    public ImmutableArray<Actor> Actors { get; init; } = [];

    /// <summary>Whether <see cref="Actors"/> was read into the text by a person.</summary>
    public bool ActorsAreInferred { get; init; }

    /// <summary>Whose approval it waits for, where a source says so.</summary>
    public string? ContingentOn { get; init; }

    public ImmutableArray<Citation> Sources { get; init; } = [];

    /// <summary>How the printed text was read where that had to be decided.</summary>
    public string? Note { get; init; }

    /// <summary>Why it moved or was cancelled.</summary>
    public string? Reason { get; init; }
}

/// <summary>How sure a milestone is, where a source says so.</summary>
public enum Status
{
    NotStated,
    Confirmed,
    Occurred,
    Cancelled,
}
