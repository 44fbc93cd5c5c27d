using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.ViewBuilders;

/// <summary>What a reader can choose among the milestones of a page: only what they have, and only what tells them apart.</summary>
internal sealed class FilterPanelBuilder(Vocabulary vocabulary, DownloadsBuilder downloads)
{
    /// <summary>The value of what the source leaves open.</summary>
    private const string None = "none";

    /// <summary>Where the browser puts a number or a choice.</summary>
    private const string Open = "##";

    /// <returns>Null where there are no milestones.</returns>
    public FilterPanelView? Build(PageContext page, Edition edition, ImmutableArray<Period> columns)
    {
        var format = page.Format;
        var rows = edition.Rows.Where(row => row.Milestones.Any(occurrence => columns.Contains(occurrence.Column))).ToImmutableArray();
        var shown = rows.SelectMany(row => row.Milestones).Where(occurrence => columns.Contains(occurrence.Column)).ToImmutableArray();
        if (shown.IsEmpty)
            return null;
        FilterView[] filters =
        [
            Filter(format, "row", TranslationKeys.FindRow, TranslationKeys.FindOfRow, Distinguishing(
                rows.Select(row => new FilterOptionView(row.Slug, row.Name, IsContent: true)))),
            Filter(format, "actor", TranslationKeys.FindActor, TranslationKeys.FindOfActor, Actors(format, shown)),
            Filter(format, "period", TranslationKeys.FindPeriod, TranslationKeys.FindOfPeriod, Periods(format, shown)),
            Filter(format, "waiting", TranslationKeys.FindApproval, TranslationKeys.FindOfWaiting, Waiting(format, shown)),
        ];
        var kinds = vocabulary.Kinds.Where(kind => shown.Any(occurrence => occurrence.Kinds.Contains(kind))).ToImmutableArray();
        var hasNoKind = !kinds.IsEmpty && shown.Any(occurrence => occurrence.Kinds.IsEmpty);
        return new FilterPanelView(
            format.Milestones(shown.Length),
            Said(format.Words, kinds.FirstOrDefault(kind => kind.IsDeadline)),
            edition.Legend.Label,
            Legend(edition, kinds.Length > 1 || hasNoKind ? kinds : []),
            hasNoKind,
            [.. filters.Where(filter => filter.Options.Count > 0)],
            downloads.BuildChoices(page, edition));
    }

    private static ChoiceWordsView Said(Translations words, MilestoneKind? deadline) => new(
        words.Format(
            TranslationKeys.FindSentence,
            [.. TranslationKeys.FindSentence.Placeholders.Select(name => (name, $"{{{name}}}"))]),
        words.CountForms(TranslationKeys.Milestones, Open),
        deadline?.Id,
        words.CountForms(TranslationKeys.Deadlines, Open),
        words.CountForms(TranslationKeys.FindUnnamed, Open),
        words.CountForms(TranslationKeys.FindUnnamedDeadlines, Open));

    private static FilterView Filter(
        ModelFormatter format, string name, TranslationKey label, TranslationKey said, IEnumerable<FilterOptionView> options) =>
        new(name, format.Words.Text(label), format.Words.Format(said, ("choice", Open)), [.. options]);

    // A kind that the legend lacks can be chosen too.
    private static ImmutableArray<LegendEntryView> Legend(Edition edition, ImmutableArray<MilestoneKind> choices) =>
    [
        .. EditionViewBuilder.Legend(edition).Select(entry => entry with { IsChoice = choices.Any(kind => kind.Id == entry.Kind.Id) }),
        .. choices.Where(kind => edition.Legend.Entries.All(entry => entry.Kind != kind))
            .Select(kind => new LegendEntryView(MilestoneViewBuilder.InLegend(kind), Meaning: null, IsChoice: true)),
    ];

    private ImmutableArray<FilterOptionView> Actors(ModelFormatter format, ImmutableArray<Occurrence> shown) => Distinguishing(
        vocabulary.Actors
            .Where(actor => shown.Any(occurrence => occurrence.Actors.Contains(actor)))
            .Select(actor => new FilterOptionView(
                actor.Id,
                actor.Name,
                actor.ShortName == actor.Name ? null : format.Words.Format(TranslationKeys.FindOfActor, ("choice", actor.ShortName)),
                IsContent: true)),
        shown.Any(occurrence => occurrence.Actors.IsEmpty)
            ? new FilterOptionView(None, format.Words.Text(TranslationKeys.FindNoActor), format.Words.Text(TranslationKeys.FindOfNobody))
            : null);

    // A quarter stands before its months.
    private static ImmutableArray<FilterOptionView> Periods(ModelFormatter format, ImmutableArray<Occurrence> shown)
    {
        var columns = shown.Select(occurrence => occurrence.Column).ToImmutableArray();
        Period[] quarters =
        [
            .. columns.Where(column => column.Precision == Precision.Month)
                .Select(column => Period.OfQuarter(column.Year, column.Quarter)).Distinct(),
        ];
        return Distinguishing(columns.Concat(quarters.Length > 1 ? quarters : []).Distinct()
            .OrderBy(period => period.First).ThenByDescending(period => period.Precision)
            .Select(period => new FilterOptionView(period.ToString(), format.Date(period))));
    }

    private static IEnumerable<FilterOptionView> Waiting(ModelFormatter format, ImmutableArray<Occurrence> shown) =>
        shown.Any(occurrence => occurrence.ContingentOn is not null)
            ? [new FilterOptionView("yes", format.Words.Text(TranslationKeys.FindWaiting))]
            : [];

    private static ImmutableArray<FilterOptionView> Distinguishing(IEnumerable<FilterOptionView> options, FilterOptionView? none = null)
    {
        ImmutableArray<FilterOptionView> all = [.. options];
        if (none is not null && !all.IsEmpty)
            all = all.Add(none);
        return all.Length > 1 ? all : [];
    }
}
