using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.ViewBuilders;

/// <summary>What a reader can choose among the milestones of a page: only what they have, and only what tells them apart.</summary>
internal sealed class FilterPanelBuilder(Vocabulary vocabulary, TakeAlongBuilder take)
{
    /// <summary>The value of what the source leaves open.</summary>
    private const string None = "none";

    /// <returns>Null where there are no milestones.</returns>
    public FilterPanelView? Build(PageContext page, Edition edition, ImmutableArray<Period> columns)
    {
        var format = page.Format;
        var shown = edition.Rows
            .SelectMany(row => row.Milestones.Where(occurrence => columns.Contains(occurrence.Column)))
            .ToImmutableArray();
        if (shown.IsEmpty)
            return null;
        var count = format.Words.Format(
            TranslationKeys.FindCount, ("shown", "{shown}"), ("milestones", format.Milestones(shown.Length)));
        FilterView[] filters =
        [
            Filter(format, "kind", TranslationKeys.FindKind, Kinds(format, shown)),
            Filter(format, "actor", TranslationKeys.FindActor, Actors(format, shown)),
            Filter(format, "period", TranslationKeys.FindPeriod, Periods(format, shown)),
            Filter(format, "waiting", TranslationKeys.FindApproval, Waiting(format, shown)),
        ];
        var unnamed = shown.Where(occurrence => occurrence.Actors.IsEmpty).SelectMany(occurrence => occurrence.Kinds);
        return new FilterPanelView(
            count,
            [.. filters.Where(filter => filter.Options.Count > 0)],
            unnamed.FirstOrDefault(kind => kind.IsDeadline)?.Id,
            take.BuildChoices(page, edition));
    }

    private static FilterView Filter(ModelFormatter format, string name, TranslationKey label, IEnumerable<FilterOptionView> options) =>
        new(name, format.Words.Text(label), [.. options]);

    private ImmutableArray<FilterOptionView> Kinds(ModelFormatter format, ImmutableArray<Occurrence> shown) => Distinguishing(
        vocabulary.Kinds
            .Where(kind => shown.Any(occurrence => occurrence.Kinds.Contains(kind)))
            .Select(kind => new FilterOptionView(kind.Id, kind.ShortName, IsContent: true)),
        format.Words.Text(TranslationKeys.FindNoKind),
        shown.Any(occurrence => occurrence.Kinds.IsEmpty));

    private ImmutableArray<FilterOptionView> Actors(ModelFormatter format, ImmutableArray<Occurrence> shown) => Distinguishing(
        vocabulary.Actors
            .Where(actor => shown.Any(occurrence => occurrence.Actors.Contains(actor)))
            .Select(actor => new FilterOptionView(actor.Id, actor.Name, IsContent: true)),
        format.Words.Text(TranslationKeys.FindNoActor),
        shown.Any(occurrence => occurrence.Actors.IsEmpty));

    private static ImmutableArray<FilterOptionView> Periods(ModelFormatter format, ImmutableArray<Occurrence> shown) => Distinguishing(
        shown.Select(occurrence => occurrence.Column).Distinct().Order()
            .Select(column => new FilterOptionView(column.ToString(), format.Date(column))));

    private static IEnumerable<FilterOptionView> Waiting(ModelFormatter format, ImmutableArray<Occurrence> shown) =>
        shown.Any(occurrence => occurrence.ContingentOn is not null)
            ? [new FilterOptionView("yes", format.Words.Text(TranslationKeys.FindWaiting))]
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
