using CalAimSite.Changes;
using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Markup;
using CalAimSite.Rendering.Views;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.ViewBuilders.Changes;

/// <summary>Says what something was and what it is.</summary>
internal sealed class ChangeDetails(PageContext page, MilestoneFields fields)
{
    private static readonly ImmutableArray<ChangeKind> Moves = [ChangeKind.MovedLater, ChangeKind.MovedEarlier];
    private static readonly ImmutableArray<ChangeKind> Assurances = [ChangeKind.Confirmed, ChangeKind.Occurred];

    /// <returns>One for each kind of change, the most important first; dates are said once.</returns>
    public ImmutableArray<ChangeDetailView> Build(MilestoneChange change)
    {
        var details = ImmutableArray.CreateBuilder<ChangeDetailView>(change.Kinds.Length);
        var isDated = false;
        foreach (var kind in change.Kinds)
        {
            // How a date is meant is a part of its words.
            if (kind != ChangeKind.Requalified || !isDated)
                details.Add(Build(kind, change, isDated));

            isDated |= kind.Group == ChangeGroup.Exactness || Moves.Contains(kind) || Assurances.Contains(kind);
        }

        return details.ToImmutable();
    }

    public ImmutableArray<ChangeDetailView> Build(RowChange change) => [.. change.Kinds.Select(kind => Build(kind, change))];

    private ChangeDetailView Build(ChangeKind kind, MilestoneChange change, bool isDated)
    {
        var (oldDate, newDate) = isDated ? (null, null) : (Date(change.Old), Date(change.New));
        var (old, @new) =
            kind == ChangeKind.Cancelled ? (oldDate, null)
            : kind == ChangeKind.Completed ? (null, oldDate)
            : Assurances.Contains(kind) ? (null, newDate)
            : kind == ChangeKind.Reworded ? (page.Content.ToHtml(change.Old!.Occurrence.Text), null)
            : kind.Group == ChangeGroup.Other || kind == ChangeKind.StatusTakenBack ? (Values(kind, change.Old!), Values(kind, change.New!))
            : (oldDate, newDate);
        return new ChangeDetailView(page.Words.Text(ModelKeys.Label(kind)), old, @new)
        {
            Remark = Moves.Contains(kind) ? Distance(change) : null,
            IsQuoted = kind == ChangeKind.Reworded,
        };
    }

    private ChangeDetailView Build(RowChangeKind kind, RowChange change) => new(
        page.Words.Text(ModelKeys.Label(kind)),
        change.New is null ? null : Value(kind, change.Old),
        change.Old is null ? null : Value(kind, change.New));

    private string? Distance(MilestoneChange change) => change.Months is not { } months ? null : page.Words.Format(
        months > 0 ? TranslationKeys.ChangeLater : TranslationKeys.ChangeEarlier,
        ("months", page.Words.Count(TranslationKeys.MonthCount, Math.Abs(months))));

    private Html? Date(Listing? listing) =>
        listing is not { Occurrence: var one } ? null : HtmlText.EscapeWithBreaks(page.Format.Date(one.When, one.Qualifier));

    private Html Values(ChangeKind kind, Listing listing)
    {
        if (kind == ChangeKind.IdChanged)
            return page.Content.ToHtml(listing.Occurrence.MilestoneId);
        if (kind == ChangeKind.StatusTakenBack)
            return HtmlText.EscapeWithBreaks(page.Format.Status(listing.Occurrence.Status) ?? page.Words.Text(TranslationKeys.ChangeNotStated));
        return List([.. fields.All.Where(field => field.Kind == kind).Select(field => Value(field, listing)).OfType<Html>()]);
    }

    /// <returns>What is said; null where nothing is, or the field that it is told with says it.</returns>
    private Html? Value(MilestoneField field, Listing listing) => field switch
    {
        MilestoneField<string?> text => text.In(listing) is { } value ? page.Content.ToHtml(value) : null,
        MilestoneField<Row> row => page.Content.ToHtml(row.In(listing).Name),
        MilestoneField<RowComponent?> part => part.In(listing) is { } value ? page.Content.ToHtml(value.Name) : null,
        MilestoneField<Period> period => HtmlText.EscapeWithBreaks(page.Format.Date(period.In(listing))),
        MilestoneField<ImmutableArray<MilestoneKind>> kinds => List(kinds.In(listing).Select(kind => kind.ShortName)),
        MilestoneField<ImmutableArray<Actor>> actors => Actors(listing.Occurrence),
        _ => null,
    };

    private Html? Value(RowChangeKind kind, Row? row) =>
        row is null ? null
        : kind == RowChangeKind.Renamed ? page.Content.ToHtml(row.Name)
        : kind == RowChangeKind.InitiativesChanged ? List(row.Initiatives.Select(initiative => initiative.Name))
        : kind == RowChangeKind.ComponentsChanged ? List(row.Components.Select(component => component.Name))
        : null;

    private Html Actors(Occurrence occurrence)
    {
        var actors = List(occurrence.Actors.Select(actor => actor.Name));
        return occurrence.ActorsAreInferred ? page.Words.FormatHtml(TranslationKeys.ChangeReading, ("actors", actors)) : actors;
    }

    private Html List(IEnumerable<string> names) => List([.. names.Select(name => page.Content.ToHtml(name))]);

    private Html List(ImmutableArray<Html> values) => values.IsEmpty
        ? HtmlText.EscapeWithBreaks(page.Words.Text(TranslationKeys.ChangeNone))
        : page.Words.JoinHtml(values);
}
