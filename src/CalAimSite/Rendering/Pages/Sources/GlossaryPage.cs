using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Themes;
using CalAimSite.Rendering.Views;
using CalAimSite.Rendering.Views.Sources;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.Pages.Sources;

/// <summary>The acronyms of the sources.</summary>
internal static class GlossaryPage
{
    public static Page Of(PageFrame frame)
    {
        var title = frame.Words.Text(TranslationKeys.GlossaryTitle);
        return frame.Page(
            Routes.Glossary,
            TemplateNames.Glossary,
            title,
            frame.Words.Text(TranslationKeys.GlossaryDescription),
            () => MakeView(frame, title));
    }

    private static GlossaryView MakeView(PageFrame frame, string title)
    {
        var entries = frame.Site.SourceMaterial.Glossary;
        var summary = frame.Words.Format(
            TranslationKeys.GlossarySummary,
            ("expanded", frame.Words.Count(TranslationKeys.Acronyms, entries.Count(entry => !entry.Expansions.IsEmpty))),
            ("unexpanded", frame.Words.Count(TranslationKeys.Acronyms, entries.Count(entry => entry.Expansions.IsEmpty))));
        return new GlossaryView(title, summary, [.. entries.Select(entry => MakeEntry(frame, entry, Routes.Glossary))]);
    }

    /// <summary>One acronym for a page; sources that print the same words stand together.</summary>
    public static GlossaryEntryView MakeEntry(PageFrame frame, GlossaryEntry entry, Route page) => new(
        Anchors.Acronym(entry.Acronym),
        entry.Acronym,
        [.. entry.Expansions
            .GroupBy(expansion => expansion.Text, StringComparer.Ordinal)
            .Select(group => new ExpansionView(
                group.Key,
                [.. group.Select(expansion => expansion.Citation.Source).Distinct().Select(source => LinkTo(frame, source, page))]))],
        entry.Hint,
        entry.HintSource is { } hintSource ? LinkTo(frame, hintSource, page) : null,
        [.. frame.Evidence.DisagreementsOf(entry.Acronym).Select(disagreement => Links.To(frame, disagreement, page))]);

    private static LinkView LinkTo(PageFrame frame, Source source, Route page) =>
        new(frame.Content.Of(source.Label), page.LinkTo(Routes.Source(source.Id)));
}
