using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.Pages;

/// <summary>What a reader can choose among the milestones of a page: only what they have, and only what tells them apart.</summary>
internal static class FilterPanel
{
    /// <summary>The value of what the source leaves open.</summary>
    private const string None = "none";

    /// <param name="frame">What is the same on all pages.</param>
    /// <param name="edition">The edition that the page shows.</param>
    /// <param name="columns">The columns that it shows.</param>
    /// <returns>Null where there are no milestones.</returns>
    public static FilterPanelView? Of(PageFrame frame, Edition edition, ImmutableArray<Period> columns)
    {
        var shown = edition.Rows
            .SelectMany(row => row.Milestones.Where(occurrence => columns.Contains(occurrence.Column)))
            .ToImmutableArray();
        if (shown.IsEmpty)
            return null;

        var count = frame.Words.Format(
            TranslationKeys.FindCount, ("shown", "{shown}"), ("milestones", frame.Phrases.Milestones(shown.Length)));
        FilterView[] filters =
        [
            Make(frame, "kind", TranslationKeys.FindKind, Kinds(frame, shown)),
            Make(frame, "actor", TranslationKeys.FindActor, Actors(frame, shown)),
            Make(frame, "period", TranslationKeys.FindPeriod, Periods(frame, shown)),
            Make(frame, "waiting", TranslationKeys.FindApproval, Waiting(frame, shown)),
        ];
        return new FilterPanelView(count, [.. filters.Where(filter => filter.Options.Count > 0)]);
    }

    private static FilterView Make(PageFrame frame, string name, TranslationKey label, IEnumerable<FilterOptionView> options) =>
        new(name, frame.Words.Text(label), [.. options]);

    private static ImmutableArray<FilterOptionView> Kinds(PageFrame frame, ImmutableArray<Occurrence> shown) => Distinguishing(
        frame.Site.Vocabulary.Kinds
            .Where(kind => shown.Any(occurrence => occurrence.Kinds.Contains(kind)))
            .Select(kind => new FilterOptionView(kind.Id, kind.ShortName, IsContent: true)),
        frame.Words.Text(TranslationKeys.FindNoKind),
        shown.Any(occurrence => occurrence.Kinds.IsEmpty));

    private static ImmutableArray<FilterOptionView> Actors(PageFrame frame, ImmutableArray<Occurrence> shown) => Distinguishing(
        frame.Site.Vocabulary.Actors
            .Where(actor => shown.Any(occurrence => occurrence.Actors.Contains(actor)))
            .Select(actor => new FilterOptionView(actor.Id, actor.Name, IsContent: true)),
        frame.Words.Text(TranslationKeys.FindNoActor),
        shown.Any(occurrence => occurrence.Actors.IsEmpty));

    private static ImmutableArray<FilterOptionView> Periods(PageFrame frame, ImmutableArray<Occurrence> shown) => Distinguishing(
        shown.Select(occurrence => occurrence.Column).Distinct().Order()
            .Select(column => new FilterOptionView(column.ToString(), frame.Phrases.Say(column))));

    private static IEnumerable<FilterOptionView> Waiting(PageFrame frame, ImmutableArray<Occurrence> shown) =>
        shown.Any(occurrence => occurrence.ContingentOn is not null)
            ? [new FilterOptionView("yes", frame.Words.Text(TranslationKeys.FindWaiting))]
            : [];

    private static ImmutableArray<FilterOptionView> Distinguishing(
        IEnumerable<FilterOptionView> options, string? none = null, bool hasNone = false)
    {
        ImmutableArray<FilterOptionView> all = [.. options];
        if (hasNone && !all.IsEmpty)
            all = all.Add(new FilterOptionView(None, none!));

        return all.Length > 1 ? all : [];
    }
}
