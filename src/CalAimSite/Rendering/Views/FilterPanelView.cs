using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views;

/// <summary>How a reader finds milestones of a page.</summary>
/// <param name="Milestones">Words for how many there are.</param>
/// <param name="Said">How the browser says what is chosen.</param>
/// <param name="LegendLabel">As printed.</param>
/// <param name="Legend">The kinds, those of the page as choices.</param>
/// <param name="HasNoKind">Whether what has no symbol is a choice.</param>
/// <param name="Filters">Those that have values on the page.</param>
/// <param name="Downloads">What a reader can take along of what is chosen; null where there is nothing.</param>
[TemplateView]
internal sealed partial record FilterPanelView(
    string Milestones, ChoiceWordsView Said, string LegendLabel, IReadOnlyList<LegendEntryView> Legend, bool HasNoKind,
    IReadOnlyList<FilterView> Filters, ChoicesView? Downloads);

/// <summary>Counts are in all plural forms, as <c>one:…|other:…</c>, with <c>##</c> for the number, which only the browser knows.</summary>
/// <param name="Sentence">The order of what is said; in braces the names of the controls.</param>
/// <param name="Milestones">How many are found.</param>
/// <param name="DeadlineKind">The kind whose milestones are counted as deadlines; null where there are none.</param>
/// <param name="Deadlines">How many of them are found.</param>
/// <param name="Unnamed">How many more of them name nobody, behind those of an actor.</param>
/// <param name="UnnamedDeadlines">The same behind milestones of every kind.</param>
[TemplateView]
internal sealed partial record ChoiceWordsView(
    string Sentence, string Milestones, string? DeadlineKind, string Deadlines, string Unnamed, string UnnamedDeadlines);

/// <summary>What is said of a choice has <c>##</c> for its text.</summary>
[TemplateView]
internal sealed partial record FilterView(string Name, string Label, string Said, IReadOnlyList<FilterOptionView> Options);

/// <summary>What is said of it is null where that has its text.</summary>
[TemplateView]
internal sealed partial record FilterOptionView(string Value, string Text, string? Said = null, bool IsContent = false);
