using CalAimSite.Model;
using CalAimSite.Templates;

namespace CalAimSite.Rendering;

/// <summary>The acronyms of the sources.</summary>
internal static class GlossaryPage
{
    public static Page Of(PageFrame frame)
    {
        var title = frame.Words.Text(WordKeys.GlossaryTitle);
        return frame.Page(
            Addresses.Glossary,
            TemplateNames.Glossary,
            title,
            frame.Words.Text(WordKeys.GlossaryDescription),
            () => TemplateValue.Object(GlossaryView.Shape, MakeView(frame, title)));
    }

    private static GlossaryView MakeView(PageFrame frame, string title)
    {
        var entries = frame.Site.Evidence.Glossary;
        var summary = frame.Words.Format(
            WordKeys.GlossarySummary,
            ("expanded", frame.Words.Count(WordKeys.Acronyms, entries.Count(entry => !entry.Expansions.IsEmpty))),
            ("unexpanded", frame.Words.Count(WordKeys.Acronyms, entries.Count(entry => entry.Expansions.IsEmpty))));
        return new GlossaryView(title, summary, [.. entries.Select(entry => MakeEntry(frame, entry, Addresses.Glossary))]);
    }

    /// <summary>One acronym for a page; sources that print the same words stand together.</summary>
    public static GlossaryEntryView MakeEntry(PageFrame frame, GlossaryEntry entry, Address page) => new(
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

    private static LinkView LinkTo(PageFrame frame, Source source, Address page) =>
        new(frame.Content.Of(source.Label), page.LinkTo(Addresses.Source(source.Id)));
}
