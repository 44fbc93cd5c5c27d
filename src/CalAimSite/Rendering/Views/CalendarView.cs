using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views;

/// <summary>An edition: its table and all that is printed around it.</summary>
[TemplateView]
internal sealed partial record CalendarView
{
    public required string Title { get; init; }
    public required AsOfView AsOf { get; init; }
    public required string Summary { get; init; }

    /// <summary>For how many milestones the document states what most of their pages leave out; null on the first page.</summary>
    public required string? Stated { get; init; }

    /// <summary>What changed since the edition before, or since it was printed; null where nothing did.</summary>
    public required ChangesPanelView? Changes { get; init; }

    /// <summary>The latest edition, on the pages of older ones; else null.</summary>
    public required string? NewerHref { get; init; }

    public required string? IntroductionHeading { get; init; }
    public required Html? IntroductionHtml { get; init; }
    public required Html? TableIntroductionHtml { get; init; }
    public required string LegendLabel { get; init; }
    public required IReadOnlyList<LegendEntryView> Legend { get; init; }

    /// <summary>Null where there is nothing to find.</summary>
    public required FilterPanelView? Find { get; init; }

    public required TableView Table { get; init; }

    /// <summary>The pages of the quarters that are shown from this edition; a newer one may have taken others over.</summary>
    public required IReadOnlyList<LinkView> Quarters { get; init; }

    public required string? AgendaHref { get; init; }
    public required ExclusionView? Exclusion { get; init; }

    /// <summary>Where the document disagrees with itself about the calendar as a whole.</summary>
    public required IReadOnlyList<LinkView> Disagreements { get; init; }

    public required string? DescriptionsHeading { get; init; }

    /// <summary>Where the descriptions stand; null where that is the page itself.</summary>
    public required string? DescriptionsHref { get; init; }

    public required Html? DescriptionsHtml { get; init; }
    public required IReadOnlyList<DescriptionGroupView> DescriptionGroups { get; init; }
    public required IReadOnlyList<FootnoteView> Footnotes { get; init; }

    /// <summary>Mistakes in it that are known of.</summary>
    public required IReadOnlyList<ErratumView> Errata { get; init; }

    public required IReadOnlyList<SuppliedLinkView> SuppliedLinks { get; init; }
    public required SourceView Source { get; init; }

    /// <summary>The edition's permanent address; null on that page itself.</summary>
    public required string? PermanentHref { get; init; }
}

/// <summary>The meaning is as printed; null where it says no more than the chip. Whether the milestones of the kind can be chosen.</summary>
[TemplateView]
internal sealed partial record LegendEntryView(KindView Kind, string? Meaning, bool IsChoice = false);

[TemplateView]
internal sealed partial record ExclusionView(string Reason, IReadOnlyList<ComponentView> Names);

[TemplateView]
internal sealed partial record DescriptionGroupView(string Anchor, string Name, IReadOnlyList<DescriptionView> Descriptions);

/// <summary>It links to its initiative, unless it describes several or stands on that page itself.</summary>
[TemplateView]
internal sealed partial record DescriptionView(Html TitleHtml, string? Href, Html TextHtml);

/// <summary>The number is its mark, for a numbered list; null where that is no number.</summary>
[TemplateView]
internal sealed partial record FootnoteView(string Anchor, string Mark, string? Number, Html TextHtml, IReadOnlyList<FootnoteBackView> Backs);

[TemplateView]
internal sealed partial record FootnoteBackView(string Href, string Label);

[TemplateView]
internal sealed partial record SuppliedLinkView(string Url, SourceView Source);
