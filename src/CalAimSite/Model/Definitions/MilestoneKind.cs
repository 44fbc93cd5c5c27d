namespace CalAimSite.Model.Definitions;

/// <summary>A kind of milestone.</summary>
/// <param name="Id">Its name in content and in addresses.</param>
/// <param name="Symbol">The legend symbol, such as <c>*</c>.</param>
/// <param name="Name">What the symbol stands for.</param>
/// <param name="ShortName">One word for it, for a chip beside the symbol.</param>
public sealed record MilestoneKind(string Id, string Symbol, string Name, string ShortName)
{
    /// <summary>Whether whoever must act has to have acted by then.</summary>
    public bool IsDeadline { get; init; }
}

/// <summary>Whoever must act.</summary>
/// <param name="Id">Its name in content and in addresses.</param>
/// <param name="Name">Written out.</param>
/// <param name="ShortName">For lists and tables.</param>
public sealed record Actor(string Id, string Name, string ShortName);

/// <summary>A group of initiatives.</summary>
/// <param name="Id">Its name in content.</param>
/// <param name="Name">Its name on the site; an edition prints its own.</param>
public sealed record Group(string Id, string Name);
