namespace CalAimSite.Model.Definitions;

/// <summary>A kind of milestone.</summary>
public sealed record MilestoneKind(string Id, string Symbol, string Name, string ShortName)
{
    /// <summary>Whether whoever must act has to have acted by then.</summary>
    public bool IsDeadline { get; init; }
}

/// <summary>Whoever must act.</summary>
public sealed record Actor(string Id, string Name, string ShortName);

/// <summary>A group of initiatives.</summary>
public sealed record Group(string Id, string Name);
