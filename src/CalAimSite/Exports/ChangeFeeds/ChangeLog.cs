using System.Text;
using CalAimSite.Changes;
using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Markup;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.ViewBuilders.Changes;
using CalAimSite.Rendering.Views;
using CalAimSite.Templates;

namespace CalAimSite.Exports.ChangeFeeds;

/// <summary>Everything that changed since the first edition, in words.</summary>
internal sealed class ChangeLog
{
    private readonly ExportContext _context;
    private readonly PageContext _page;
    private readonly ChangeDetails _details;

    public ChangeLog(ExportContext context)
    {
        _context = context;
        _page = new PageContext(FeedRoutes.Atom(string.Empty), context.Format) { RootPath = context.BaseUrl };
        _details = new ChangeDetails(_page, context.Site.Fields);
        Entries =
        [
            .. DatedChange.From(context)
                .OrderByDescending(one => one.Entry.Date.First)
                .ThenByDescending(one => one.Entry.Edition.Id, StringComparer.Ordinal)
                .ThenByDescending(one => one.Entry.AmendmentNumber)
                .ThenBy(one => one.Change.Main.Rank)
                .Select(Build),
        ];
    }

    /// <summary>The latest first.</summary>
    public ImmutableArray<ChangeEntry> Entries { get; }

    private ChangeEntry Build(DatedChange dated)
    {
        var (milestone, entry, change) = dated;
        var text = (change.New ?? change.Old!).Occurrence.Text;
        return new ChangeEntry(
            _context.Tag(entry.Date.First.Year, $"changes/{dated.Id}"),
            entry.Date.First,
            _context.Format.Words.Format(
                TranslationKeys.EventLine, ("label", _context.Format.Words.Text(ModelKeys.Label(change.Main))), ("text", text)),
            _page.Href(Routes.Milestone(milestone.Id)),
            Describe(change, entry.Reason),
            change,
            entry.Reason);
    }

    private Html Describe(MilestoneChange change, string? reason)
    {
        var (words, listing) = (_page.Words, change.New ?? change.Old!);
        var lines = _details.Build(change).Select(Line).ToList();
        Add(TranslationKeys.MilestoneInitiative, listing.Row.Name);
        Add(TranslationKeys.MilestoneActors, words.Join(listing.Occurrence.Actors.Select(actor => actor.Name)));
        Add(TranslationKeys.MilestoneReason, reason ?? (change.LacksReason ? words.Text(TranslationKeys.ChangeNoReason) : null));
        return new Html(lines.Aggregate(new StringBuilder(), (html, line) => html.Append("<p>").Append(line).Append("</p>")).ToString());

        void Add(TranslationKey label, string? text)
        {
            if (text is [_, ..])
                lines.Add(words.FormatHtml(TranslationKeys.EventLine, ("label", HtmlText.EscapeWithBreaks(words.Text(label))), ("text", _page.Content.ToHtml(text))));
        }
    }

    private Html Line(ChangeDetailView detail)
    {
        var (words, label) = (_page.Words, HtmlText.EscapeWithBreaks(detail.Label));
        var line = (detail.OldHtml, detail.NewHtml) switch
        {
            ({ } old, { } now) => words.FormatHtml(TranslationKeys.ChangeWasNow, ("label", label), ("old", old), ("new", now)),
            ({ } old, null) => words.FormatHtml(TranslationKeys.ChangeWas, ("label", label), ("old", old)),
            (null, { } now) => words.FormatHtml(TranslationKeys.EventLine, ("label", label), ("text", now)),
            _ => label,
        };
        return detail.Remark is { } remark ? words.JoinHtml([line, HtmlText.EscapeWithBreaks(remark)]) : line;
    }
}
