using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views;

/// <summary>A milestone in a table or a list.</summary>
[TemplateView]
internal sealed partial record MilestoneView
{
    /// <summary>Null for what has no identity of its own.</summary>
    public required string? Anchor { get; init; }

    /// <summary>Null where nothing more is said of it.</summary>
    public required string? Href { get; init; }

    public required Html TextHtml { get; init; }
    public required IReadOnlyList<KindView> Kinds { get; init; }

    /// <summary>Separated by blanks; empty where the source has no symbol.</summary>
    public required string KindIds { get; init; }

    /// <summary>As it is stored.</summary>
    public required string When { get; init; }

    public required string WhenText { get; init; }

    /// <summary>Whether the date says no more than the column that the milestone stands in.</summary>
    public required bool IsWhenOfColumn { get; init; }

    /// <summary>For a <c>time</c> element; null where HTML has no way to write the date.</summary>
    public required string? Datetime { get; init; }

    public required Html? RowHtml { get; init; }
    public required string? RowHref { get; init; }
    public string? RowSlug { get; init; }

    /// <summary>Words of other names of the row that are found too; null where there are none.</summary>
    public string? OtherNames { get; init; }

    /// <summary>The sub-heading that it stands under in its cell; null where there is none.</summary>
    public Html? HeadingHtml { get; init; }

    /// <summary>Empty where nobody is named.</summary>
    public IReadOnlyList<ActorView> Actors { get; init; } = [];

    public bool ActorsAreInferred { get; init; }

    /// <summary>Separated by blanks; null where nobody is named.</summary>
    public string? ActorIds { get; init; }

    /// <summary>Whether it waits for an approval.</summary>
    public bool IsWaiting { get; init; }

    /// <summary>How sure it is, and whether it is new or moved, in a word or two each.</summary>
    public IReadOnlyList<string> Marks { get; init; } = [];

    /// <summary>Where a mistake of the edition about it is corrected; null where none is known.</summary>
    public string? ErratumHref { get; init; }

    /// <summary>Leads to the sources that give it another date; null where none does.</summary>
    public required LinkView? Dispute { get; init; }
}
