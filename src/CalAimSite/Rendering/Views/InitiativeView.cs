using CalAimSite.Rendering.Views.Sources;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views;

/// <summary>The page of an initiative.</summary>
internal sealed record InitiativeView
{
    public static readonly ObjectShape<InitiativeView> Shape = new ObjectShape<InitiativeView>()
        .Member("name_html", view => view.NameHtml)
        .Member("group", view => view.Group)
        .Member("summary", view => view.Summary)
        .Member("as_of", view => view.AsOf)
        .Member("as_of_datetime", view => view.AsOfDatetime)
        .Member("as_of_last", view => view.AsOfLast)
        .Member("descriptions", view => TemplateValue.List(DescriptionView.Shape, view.Descriptions))
        .Member("rows", view => TemplateValue.List(InitiativeRowView.Shape, view.Rows))
        .Member("aliases", view => TemplateValue.List(ComponentView.Shape, view.Aliases))
        .Member("links", view => TemplateValue.List(InitiativeLinkView.Shape, view.Links))
        .Member("sources", view => TemplateValue.List(SourceView.Shape, view.Sources))
        .Member("subjects", view => TemplateValue.List(SubjectView.Shape, view.Subjects))
        .Member("lists", view => TemplateValue.List(SourceListView.Shape, view.Lists))
        .Member("tables", view => TemplateValue.List(LinkView.Shape, view.Tables))
        .Member("meetings", view => TemplateValue.List(LinkView.Shape, view.Meetings))
        .Member("disagreements", view => TemplateValue.List(DisagreementView.Shape, view.Disagreements))
        .Member("changes", view => TemplateValue.List(ChangesOfDayView.Shape, view.Changes))
        .Member("calendar_href", view => view.CalendarHref)
        .Member("initiatives_href", view => view.InitiativesHref);

    public required Html NameHtml { get; init; }

    public required string? Group { get; init; }

    /// <summary>How much is said of it, in words.</summary>
    public required string Summary { get; init; }

    public required string AsOf { get; init; }

    public required string? AsOfDatetime { get; init; }

    public required string AsOfLast { get; init; }

    public required IReadOnlyList<DescriptionView> Descriptions { get; init; }

    public required IReadOnlyList<InitiativeRowView> Rows { get; init; }

    public required IReadOnlyList<ComponentView> Aliases { get; init; }

    public required IReadOnlyList<InitiativeLinkView> Links { get; init; }

    public required IReadOnlyList<SourceView> Sources { get; init; }

    /// <summary>What sources say of its dates.</summary>
    public required IReadOnlyList<SubjectView> Subjects { get; init; }

    public required IReadOnlyList<SourceListView> Lists { get; init; }

    public required IReadOnlyList<LinkView> Tables { get; init; }

    public required IReadOnlyList<LinkView> Meetings { get; init; }

    public required IReadOnlyList<DisagreementView> Disagreements { get; init; }

    /// <summary>What changed about its milestones, the latest first.</summary>
    public required IReadOnlyList<ChangesOfDayView> Changes { get; init; }

    public required string CalendarHref { get; init; }

    public required string InitiativesHref { get; init; }
}

/// <param name="CaptionHtml">What the table of milestones shows.</param>
/// <param name="SharedWithHtml">Words that name the other initiatives of the row; null where there are none.</param>
/// <param name="Href">The row in the calendar.</param>
/// <param name="Components">What the row lists below its name.</param>
/// <param name="Note">How the row was read; null where nothing had to be decided.</param>
/// <param name="Milestones">In the order of their dates.</param>
internal sealed record InitiativeRowView(
    Html CaptionHtml, Html? SharedWithHtml, string Href, IReadOnlyList<ComponentView> Components, string? Note,
    IReadOnlyList<MilestoneView> Milestones)
{
    public static readonly ObjectShape<InitiativeRowView> Shape = new ObjectShape<InitiativeRowView>()
        .Member("caption_html", view => view.CaptionHtml)
        .Member("shared_with_html", view => view.SharedWithHtml)
        .Member("href", view => view.Href)
        .Member("components", view => TemplateValue.List(ComponentView.Shape, view.Components))
        .Member("note", view => view.Note)
        .Member("milestones", view => TemplateValue.List(MilestoneView.Shape, view.Milestones));
}

/// <param name="Title">The words of the link.</param>
/// <param name="Url">An absolute address.</param>
/// <param name="Source">Who prints the address.</param>
internal sealed record InitiativeLinkView(string Title, string Url, SourceView Source)
{
    public static readonly ObjectShape<InitiativeLinkView> Shape = new ObjectShape<InitiativeLinkView>()
        .Member("title", view => view.Title)
        .Member("url", view => view.Url)
        .Member("source", view => TemplateValue.Object(SourceView.Shape, view.Source));
}
