using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.ViewBuilders.Sources;

/// <summary>Builds explanations of acronyms.</summary>
internal sealed class GlossaryEntryViewBuilder(SourceMaterialIndex sources)
{
    /// <summary>One acronym; sources that print the same words, in capitals or not, stand together.</summary>
    public GlossaryEntryView Build(PageContext page, GlossaryEntry entry) => new(
        Anchors.Acronym(entry.Acronym),
        entry.Acronym,
        [.. entry.Expansions
            .GroupBy(expansion => expansion.Text, StringComparer.OrdinalIgnoreCase)
            .Select(group => new ExpansionView(
                group.MaxBy(expansion => expansion.Text.Count(char.IsUpper))!.Text,
                [.. group.Select(expansion => expansion.Citation.Source).Distinct().Select(source => Link(page, source))]))],
        entry.External is { } external ? new ExternalExpansionView(external.Text, external.SaidBy) : null,
        entry.Hint,
        entry.HintSource is { } source ? Link(page, source) : null,
        [.. sources.DisagreementsOf(entry.Acronym).Select(page.Link)]);

    private static LinkView Link(PageContext page, Source source) => page.Link(source.Label, Routes.Source(source.Id));
}
