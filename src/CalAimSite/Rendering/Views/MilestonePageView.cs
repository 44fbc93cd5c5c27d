using CalAimSite.Rendering.Views.Sources;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views;

/// <summary>The page of a milestone.</summary>
internal sealed record MilestonePageView
{
    public static readonly ObjectShape<MilestonePageView> Shape = new ObjectShape<MilestonePageView>()
        .Member("text_html", view => view.TextHtml)
        .Member("as_of", view => view.AsOf)
        .Member("as_of_datetime", view => view.AsOfDatetime)
        .Member("as_of_last", view => view.AsOfLast)
        .Member("when_text", view => view.WhenText)
        .Member("datetime", view => view.Datetime)
        .Member("is_disputed", view => view.IsDisputed)
        .Member("kinds", view => TemplateValue.List(KindView.Shape, view.Kinds))
        .Member("actors", view => TemplateValue.List(ActorView.Shape, view.Actors))
        .Member("actors_are_reading", view => view.ActorsAreReading)
        .Member("status", view => view.Status)
        .Member("facts", view => TemplateValue.List(FactView.Shape, view.Facts))
        .Member("initiatives", view => TemplateValue.List(LinkView.Shape, view.Initiatives))
        .Member("in_table_html", view => view.InTableHtml)
        .Member("in_table_href", view => view.InTableHref)
        .Member("heading_html", view => view.HeadingHtml)
        .Member("component_html", view => view.ComponentHtml)
        .Member("note", view => view.Note)
        .Member("reason", view => view.Reason)
        .Member("sources", view => TemplateValue.List(CitationView.Shape, view.Sources))
        .Member("ending", view => TemplateValue.Object(ChangeView.Shape, view.Ending))
        .Member("history", view => TemplateValue.List(HistoryEntryView.Shape, view.History))
        .Member("errata", view => TemplateValue.List(ErratumView.Shape, view.Errata))
        .Member("subjects", view => TemplateValue.List(SubjectView.Shape, view.Subjects))
        .Member("tables", view => TemplateValue.List(LinkView.Shape, view.Tables))
        .Member("disagreements", view => TemplateValue.List(DisagreementView.Shape, view.Disagreements))
        .Member("calendar_href", view => view.CalendarHref)
        .Member("row_html", view => view.RowHtml)
        .Member("row_href", view => view.RowHref);

    public required Html TextHtml { get; init; }

    public required string AsOf { get; init; }

    public required string? AsOfDatetime { get; init; }

    public required string AsOfLast { get; init; }

    public required string WhenText { get; init; }

    public required string? Datetime { get; init; }

    /// <summary>Whether a source gives it another date.</summary>
    public required bool IsDisputed { get; init; }

    public required IReadOnlyList<KindView> Kinds { get; init; }

    /// <summary>Empty where the text names nobody.</summary>
    public required IReadOnlyList<ActorView> Actors { get; init; }

    public required bool ActorsAreReading { get; init; }

    public required string? Status { get; init; }

    /// <summary>What else the edition says of it.</summary>
    public required IReadOnlyList<FactView> Facts { get; init; }

    public required IReadOnlyList<LinkView> Initiatives { get; init; }

    public required Html InTableHtml { get; init; }

    /// <summary>Null where it was taken out of the table.</summary>
    public required string? InTableHref { get; init; }

    public required Html? HeadingHtml { get; init; }

    public required Html? ComponentHtml { get; init; }

    public required string? Note { get; init; }

    public required string? Reason { get; init; }

    public required IReadOnlyList<CitationView> Sources { get; init; }

    /// <summary>What became of it; null while it is listed, and where its months are over.</summary>
    public required ChangeView? Ending { get; init; }

    /// <summary>The oldest entry first.</summary>
    public required IReadOnlyList<HistoryEntryView> History { get; init; }

    /// <summary>Mistakes that editions printed of it.</summary>
    public required IReadOnlyList<ErratumView> Errata { get; init; }

    /// <summary>What sources say of the date of the same thing.</summary>
    public required IReadOnlyList<SubjectView> Subjects { get; init; }

    /// <summary>Other printed tables that are about it.</summary>
    public required IReadOnlyList<LinkView> Tables { get; init; }

    public required IReadOnlyList<DisagreementView> Disagreements { get; init; }

    public required string CalendarHref { get; init; }

    public required Html RowHtml { get; init; }

    public required string RowHref { get; init; }
}

/// <param name="Key">Its key in content.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Text">As printed.</param>
internal sealed record FactView(string Key, string Label, string Text)
{
    public static readonly ObjectShape<FactView> Shape = new ObjectShape<FactView>()
        .Member("key", view => view.Key)
        .Member("label", view => view.Label)
        .Member("text", view => view.Text);
}

/// <param name="Source">The document.</param>
/// <param name="Page">Where in it; null where it has no pages.</param>
/// <param name="Quote">Its words; null where none are quoted.</param>
internal sealed record CitationView(SourceView Source, string? Page, string? Quote)
{
    public static readonly ObjectShape<CitationView> Shape = new ObjectShape<CitationView>()
        .Member("source", view => TemplateValue.Object(SourceView.Shape, view.Source))
        .Member("page", view => view.Page)
        .Member("quote", view => view.Quote);
}
