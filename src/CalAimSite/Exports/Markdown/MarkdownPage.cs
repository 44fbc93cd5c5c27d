using CalAimSite.Changes;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Exports.Markdown;

/// <summary>What twins of pages are made of. Links lead to other twins, where there are any.</summary>
internal sealed class MarkdownPage(ExportContext context, Route file)
{
    public Translations Words => context.Format.Words;

    public MarkdownBuilder Text { get; } = new();

    /// <summary>What every twin begins with: what it is, what the site is, and for which day it holds.</summary>
    public MarkdownBuilder Begin(string title, Route page) => Text
        .Heading(1, title)
        .Quote(context.Site.Identity.Notice)
        .Block($"{MarkdownBuilder.Escape(context.Format.AsOf(context.Site))} – {Link(context.Site.Identity.Title, page)}");

    public string Link(string text, Route target) => MarkdownBuilder.Link(text, context.Url(file, target));
    public string Link(Milestone milestone, string text) => Link(text, DataRoutes.Markdown(Routes.Milestone(milestone.Id)));
    public string Link(Initiative initiative) => Link(initiative.Name, DataRoutes.Markdown(Routes.Initiative(initiative.Id)));
    public string Link(Disagreement disagreement) =>
        MarkdownBuilder.Link(disagreement.What, context.Url(file, Routes.Disagreements, Anchors.Disagreement(disagreement.Id)));

    /// <summary>Which initiatives a row covers.</summary>
    public string Links(Row row) =>
        $"{MarkdownBuilder.Escape(Words.Text(TranslationKeys.NavInitiatives))}: {Words.Join(row.Initiatives.Select(Link))}";

    /// <summary>Adds passages of sources, each with its place.</summary>
    public void Add(IEnumerable<Passage> passages)
    {
        foreach (var passage in passages)
        {
            var place = MarkdownBuilder.Link(passage.Source.Title, context.Url(file, Routes.Source(passage.Source.Id), Anchors.Passage(passage)));
            Text.Heading(3, passage.Title)
                .Block(ProseMarkdown.Write(passage.Text, topHeading: 4))
                .Block(passage.Where is { } where ? $"{place}, {MarkdownBuilder.Escape(where)}" : place);
        }
    }

    public string Cite(Source source) => Link(source.Title, Routes.Source(source.Id));
    public string Date(Occurrence occurrence) => MarkdownBuilder.Escape(context.Format.Date(occurrence.When, occurrence.Qualifier));

    /// <returns>What became of a milestone that is listed no longer; null for one that is.</returns>
    public string? Ending(Milestone milestone) =>
        context.IsListed(milestone) ? null : History(context.Changes.History.Of(milestone.Id)[^1]);

    /// <returns>One line of a list: what is when, of which kind, who must act, how sure it is, and what became of it.</returns>
    public string Summary(Milestone milestone)
    {
        var occurrence = milestone.Latest.Occurrence;
        var more = string.Join(
            Words.Text(TranslationKeys.ListSeparator),
            [
                .. occurrence.Kinds.Select(kind => MarkdownBuilder.Escape(kind.ShortName)),
                .. occurrence.Actors.Select(actor => MarkdownBuilder.Escape(actor.ShortName)),
                .. context.Format.Status(occurrence.Status) is { } status ? [MarkdownBuilder.Escape(status)] : Array.Empty<string>(),
            ]);
        return $"{Date(occurrence)}: {Link(milestone, occurrence.Text)}"
            + (more.Length == 0 ? string.Empty : $" ({more})")
            + (Ending(milestone) is { } ending ? " – " + ending : string.Empty);
    }

    /// <returns>What became of a milestone at one time, with its date then and the reason.</returns>
    public string History(HistoryEntry entry)
    {
        var what = entry.Event == HistoryEvent.LeftWindow
            ? MarkdownBuilder.Escape(Words.Format(TranslationKeys.HistoryLeftWindow, ("period", context.Format.Window(entry.Edition))))
            : entry.Listing is { } listing ? Date(listing.Occurrence) : string.Empty;
        var changes = entry.Change?.Kinds.Select(kind => MarkdownBuilder.Escape(Words.Text(ModelKeys.Label(kind)))) ?? [];
        string[] parts = [what, .. changes, MarkdownBuilder.Escape(entry.Reason ?? string.Empty)];
        return $"{MarkdownBuilder.Escape(context.Format.Name(entry))}: {string.Join("; ", parts.Where(part => part.Length > 0))}";
    }
}
