using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views.Sources;

/// <param name="Anchor">Its id on the page.</param>
/// <param name="Acronym">As printed.</param>
/// <param name="Expansions">What sources say; empty where none does.</param>
/// <param name="Hint">What it probably means; null where a source says it or nothing is known.</param>
/// <param name="HintSource">What the hint is taken from; null where there is no hint or no document has it.</param>
/// <param name="Disagreements">Where sources disagree on it.</param>
internal sealed record GlossaryEntryView(
    string Anchor,
    string Acronym,
    IReadOnlyList<ExpansionView> Expansions,
    string? Hint,
    LinkView? HintSource,
    IReadOnlyList<LinkView> Disagreements)
{
    public static readonly ObjectShape<GlossaryEntryView> Shape = new ObjectShape<GlossaryEntryView>()
        .Member("anchor", view => view.Anchor)
        .Member("acronym", view => view.Acronym)
        .Member("expansions", view => TemplateValue.List(ExpansionView.Shape, view.Expansions))
        .Member("hint", view => view.Hint)
        .Member("hint_source", view => TemplateValue.Object(LinkView.Shape, view.HintSource))
        .Member("disagreements", view => TemplateValue.List(LinkView.Shape, view.Disagreements));
}

/// <param name="Text">What it stands for.</param>
/// <param name="Sources">Who says so.</param>
internal sealed record ExpansionView(string Text, IReadOnlyList<LinkView> Sources)
{
    public static readonly ObjectShape<ExpansionView> Shape = new ObjectShape<ExpansionView>()
        .Member("text", view => view.Text)
        .Member("sources", view => TemplateValue.List(LinkView.Shape, view.Sources));
}

internal sealed record GlossaryView(string Title, string Summary, IReadOnlyList<GlossaryEntryView> Entries)
{
    public static readonly ObjectShape<GlossaryView> Shape = new ObjectShape<GlossaryView>()
        .Member("title", view => view.Title)
        .Member("summary", view => view.Summary)
        .Member("entries", view => TemplateValue.List(GlossaryEntryView.Shape, view.Entries));
}
