using CalAimSite.Templates;

namespace CalAimSite.Rendering;

/// <summary>A milestone in a table or a list.</summary>
internal sealed record MilestoneView
{
    public static readonly ObjectShape<MilestoneView> Shape = new ObjectShape<MilestoneView>()
        .Member("anchor", view => view.Anchor)
        .Member("href", view => view.Href)
        .Member("text_html", view => view.TextHtml)
        .Member("kinds", view => TemplateValue.List(KindView.Shape, view.Kinds))
        .Member("kind_ids", view => view.KindIds)
        .Member("when", view => view.When)
        .Member("when_text", view => view.WhenText)
        .Member("is_when_of_column", view => view.IsWhenOfColumn)
        .Member("datetime", view => view.Datetime)
        .Member("row_html", view => view.RowHtml)
        .Member("row_href", view => view.RowHref)
        .Member("actors", view => view.Actors)
        .Member("dispute_href", view => view.DisputeHref);

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

    /// <summary>Null where it is not stated.</summary>
    public required string? Actors { get; init; }

    /// <summary>Where the sources that give it another date are quoted; null where none does.</summary>
    public required string? DisputeHref { get; init; }
}
