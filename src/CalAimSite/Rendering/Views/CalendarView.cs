using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views;

/// <summary>An edition: its table and all that is printed around it.</summary>
internal sealed record CalendarView
{
    public static readonly ObjectShape<CalendarView> Shape = new ObjectShape<CalendarView>()
        .Member("title", view => view.Title)
        .Member("as_of", view => view.AsOf)
        .Member("as_of_datetime", view => view.AsOfDatetime)
        .Member("as_of_last", view => view.AsOfLast)
        .Member("summary", view => view.Summary)
        .Member("changes", view => TemplateValue.Object(ChangesPanelView.Shape, view.Changes))
        .Member("newer_href", view => view.NewerHref)
        .Member("introduction_heading", view => view.IntroductionHeading)
        .Member("introduction_html", view => view.IntroductionHtml)
        .Member("table_introduction_html", view => view.TableIntroductionHtml)
        .Member("legend_label", view => view.LegendLabel)
        .Member("legend", view => TemplateValue.List(LegendEntryView.Shape, view.Legend))
        .Member("find", view => TemplateValue.Object(FilterPanelView.Shape, view.Find))
        .Member("table", view => TemplateValue.Object(TableView.Shape, view.Table))
        .Member("quarters", view => TemplateValue.List(LinkView.Shape, view.Quarters))
        .Member("agenda_href", view => view.AgendaHref)
        .Member("exclusion", view => TemplateValue.Object(ExclusionView.Shape, view.Exclusion))
        .Member("disagreements", view => TemplateValue.List(LinkView.Shape, view.Disagreements))
        .Member("descriptions_heading", view => view.DescriptionsHeading)
        .Member("descriptions_html", view => view.DescriptionsHtml)
        .Member("description_groups", view => TemplateValue.List(DescriptionGroupView.Shape, view.DescriptionGroups))
        .Member("footnotes", view => TemplateValue.List(FootnoteView.Shape, view.Footnotes))
        .Member("errata", view => TemplateValue.List(ErratumView.Shape, view.Errata))
        .Member("supplied_links", view => TemplateValue.List(SuppliedLinkView.Shape, view.SuppliedLinks))
        .Member("source", view => TemplateValue.Object(SourceView.Shape, view.Source))
        .Member("permanent_href", view => view.PermanentHref)
        .Member("pdf_href", view => view.PdfHref);

    public required string Title { get; init; }

    public required string AsOf { get; init; }

    public required string? AsOfDatetime { get; init; }

    public required string AsOfLast { get; init; }

    public required string Summary { get; init; }

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

    public required Html? DescriptionsHtml { get; init; }

    public required IReadOnlyList<DescriptionGroupView> DescriptionGroups { get; init; }

    public required IReadOnlyList<FootnoteView> Footnotes { get; init; }

    /// <summary>Mistakes in it that are known of.</summary>
    public required IReadOnlyList<ErratumView> Errata { get; init; }

    public required IReadOnlyList<SuppliedLinkView> SuppliedLinks { get; init; }

    public required SourceView Source { get; init; }

    /// <summary>The edition's permanent address; null on that page itself.</summary>
    public required string? PermanentHref { get; init; }

    /// <summary>The page as a PDF; null where none is made.</summary>
    public required string? PdfHref { get; init; }
}

/// <param name="Kind">The kind with its chip.</param>
/// <param name="Meaning">As printed; null where it says no more than the chip.</param>
internal sealed record LegendEntryView(KindView Kind, string? Meaning)
{
    public static readonly ObjectShape<LegendEntryView> Shape = new ObjectShape<LegendEntryView>()
        .Member("kind", view => TemplateValue.Object(KindView.Shape, view.Kind))
        .Member("meaning", view => view.Meaning);
}

internal sealed record ExclusionView(string Reason, IReadOnlyList<ComponentView> Names)
{
    public static readonly ObjectShape<ExclusionView> Shape = new ObjectShape<ExclusionView>()
        .Member("reason", view => view.Reason)
        .Member("names", view => TemplateValue.List(ComponentView.Shape, view.Names));
}

internal sealed record DescriptionGroupView(string Anchor, string Name, IReadOnlyList<DescriptionView> Descriptions)
{
    public static readonly ObjectShape<DescriptionGroupView> Shape = new ObjectShape<DescriptionGroupView>()
        .Member("anchor", view => view.Anchor)
        .Member("name", view => view.Name)
        .Member("descriptions", view => TemplateValue.List(DescriptionView.Shape, view.Descriptions));
}

/// <param name="TitleHtml">As printed.</param>
/// <param name="Href">The page of its initiative; null where it describes several, or on that page itself.</param>
/// <param name="TextHtml">The description.</param>
internal sealed record DescriptionView(Html TitleHtml, string? Href, Html TextHtml)
{
    public static readonly ObjectShape<DescriptionView> Shape = new ObjectShape<DescriptionView>()
        .Member("title_html", view => view.TitleHtml)
        .Member("href", view => view.Href)
        .Member("text_html", view => view.TextHtml);
}

/// <param name="Anchor">Its id on the page.</param>
/// <param name="Mark">As the text refers to it.</param>
/// <param name="Number">The mark where it is a number, for a numbered list; else null.</param>
/// <param name="TextHtml">The note.</param>
/// <param name="Backs">Links to the places that refer to it.</param>
internal sealed record FootnoteView(string Anchor, string Mark, string? Number, Html TextHtml, IReadOnlyList<FootnoteBackView> Backs)
{
    public static readonly ObjectShape<FootnoteView> Shape = new ObjectShape<FootnoteView>()
        .Member("anchor", view => view.Anchor)
        .Member("mark", view => view.Mark)
        .Member("number", view => view.Number)
        .Member("text_html", view => view.TextHtml)
        .Member("backs", view => TemplateValue.List(FootnoteBackView.Shape, view.Backs));
}

internal sealed record FootnoteBackView(string Href, string Label)
{
    public static readonly ObjectShape<FootnoteBackView> Shape = new ObjectShape<FootnoteBackView>()
        .Member("href", view => view.Href)
        .Member("label", view => view.Label);
}

/// <param name="Url">The address.</param>
/// <param name="Source">Who prints it.</param>
internal sealed record SuppliedLinkView(string Url, SourceView Source)
{
    public static readonly ObjectShape<SuppliedLinkView> Shape = new ObjectShape<SuppliedLinkView>()
        .Member("url", view => view.Url)
        .Member("source", view => TemplateValue.Object(SourceView.Shape, view.Source));
}
