using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views;

/// <summary>The page of a milestone.</summary>
[TemplateView]
internal sealed partial record MilestonePageView
{
    public required Html TextHtml { get; init; }
    public required AsOfView AsOf { get; init; }
    public required string WhenText { get; init; }
    public required string? Datetime { get; init; }

    /// <summary>That a source gives it another date, in words; null where none does.</summary>
    public required string? Dispute { get; init; }

    public required IReadOnlyList<KindView> Kinds { get; init; }

    /// <summary>Empty where the text names nobody.</summary>
    public required IReadOnlyList<ActorView> Actors { get; init; }

    public required bool ActorsAreInferred { get; init; }
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

    /// <summary>The line of their pictures.</summary>
    public required AxisView Axis { get; init; }

    /// <summary>Other printed tables that are about it.</summary>
    public required IReadOnlyList<LinkView> Tables { get; init; }

    public required IReadOnlyList<DisagreementView> Disagreements { get; init; }

    /// <summary>A calendar file of it; null where it has none.</summary>
    public required string? CalendarFileHref { get; init; }
}

[TemplateView]
internal sealed partial record FactView(string Key, string Label, string Text);

/// <summary>Null where the document has no pages, or nothing is quoted.</summary>
[TemplateView]
internal sealed partial record CitationView(SourceView Source, string? Page, string? Quote);
