using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views;

/// <param name="Anchor">Its id on the page.</param>
/// <param name="Acronym">As printed.</param>
/// <param name="Expansions">What sources say; empty where none does.</param>
/// <param name="Hint">What it probably means; null where a source says it or nothing is known.</param>
/// <param name="HintSource">What the hint is taken from; null where there is no hint or no document has it.</param>
/// <param name="Disagreements">Where sources disagree on it.</param>
[TemplateView]
internal sealed partial record GlossaryEntryView(
    string Anchor,
    string Acronym,
    IReadOnlyList<ExpansionView> Expansions,
    string? Hint,
    LinkView? HintSource,
    IReadOnlyList<LinkView> Disagreements);

/// <param name="Text">What it stands for.</param>
/// <param name="Sources">Who says so.</param>
[TemplateView]
internal sealed partial record ExpansionView(string Text, IReadOnlyList<LinkView> Sources);

[TemplateView]
internal sealed partial record GlossaryView(string Title, string Summary, IReadOnlyList<GlossaryEntryView> Entries);
