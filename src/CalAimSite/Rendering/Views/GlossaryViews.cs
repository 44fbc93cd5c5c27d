using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views;

/// <summary>The hint is what it probably means; null where a source says it or nothing is known.</summary>
[TemplateView]
internal sealed partial record GlossaryEntryView(
    string Anchor,
    string Acronym,
    IReadOnlyList<ExpansionView> Expansions,
    ExternalExpansionView? External,
    string? Hint,
    LinkView? HintSource,
    IReadOnlyList<LinkView> Disagreements);

[TemplateView]
internal sealed partial record ExpansionView(string Text, IReadOnlyList<LinkView> Sources);

/// <summary>What somebody says who is none of the sources.</summary>
[TemplateView]
internal sealed partial record ExternalExpansionView(string Text, string SaidBy);

/// <summary>The letters lead to the first acronym of each.</summary>
[TemplateView]
internal sealed partial record GlossaryView(
    string Title, string Summary, IReadOnlyList<LinkView> Letters, IReadOnlyList<GlossaryEntryView> Entries);
