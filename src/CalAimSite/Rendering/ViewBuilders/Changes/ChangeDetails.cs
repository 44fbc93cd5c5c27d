using CalAimSite.Changes;
using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Markup;
using CalAimSite.Rendering.Views;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.ViewBuilders.Changes;

/// <summary>Says what something was and what it is.</summary>
internal sealed class ChangeDetails(PageContext page)
{
    private readonly ChangeWords _names = new(page.Words);

    /// <returns>One for each kind of change, the most important first; dates are said once.</returns>
    public ImmutableArray<ChangeDetailView> Of(MilestoneChange change)
    {
        var details = ImmutableArray.CreateBuilder<ChangeDetailView>(change.Kinds.Length);
        var isDated = false;
        foreach (var kind in ChangeOrder.Kinds(change))
        {
            // How a date is meant is a part of its words.
            if (kind != ChangeKind.Requalified || !isDated)
                details.Add(Of(kind, change, isDated));

            isDated |= IsOfDate(kind);
        }

        return details.ToImmutable();
    }

    public ImmutableArray<ChangeDetailView> Of(RowChange change) => [.. change.Kinds.Select(kind => Of(kind, change))];

    private ChangeDetailView Of(ChangeKind kind, MilestoneChange change, bool isDated)
    {
        var (old, @new) = (change.Old?.Occurrence, change.New?.Occurrence);
        var (oldDate, newDate) = isDated ? (null, null) : (Say(old), Say(@new));
        return kind switch
        {
            ChangeKind.MovedEarlier or ChangeKind.MovedLater => Detail(kind, oldDate, newDate) with { Remark = Distance(change) },
            ChangeKind.MorePrecise or ChangeKind.LessPrecise or ChangeKind.Requalified => Detail(kind, oldDate, newDate),
            ChangeKind.Added or ChangeKind.Removed or ChangeKind.Withdrawn or ChangeKind.Replaced or ChangeKind.Split =>
                Detail(kind, oldDate, newDate),
            ChangeKind.Completed => Detail(kind, null, oldDate),
            ChangeKind.Cancelled => Detail(kind, oldDate, null),
            ChangeKind.Confirmed or ChangeKind.Occurred => Detail(kind, null, newDate),
            ChangeKind.StatusTakenBack =>
                Detail(kind, HtmlText.EscapeWithBreaks(page.Format.Status(old!.Status)!), Word(TranslationKeys.ChangeNotStated)),
            ChangeKind.MovedToColumn =>
                Detail(kind, HtmlText.EscapeWithBreaks(page.Format.Date(old!.Column)), HtmlText.EscapeWithBreaks(page.Format.Date(@new!.Column))),
            ChangeKind.MovedToRow => Detail(kind, page.Content.ToHtml(change.Old!.Row.Name), page.Content.ToHtml(change.New!.Row.Name)),
            ChangeKind.MovedToHeading => Detail(kind, Place(old!), Place(@new!)),
            ChangeKind.Reworded => Detail(kind, page.Content.ToHtml(old!.Text), null) with { IsQuoted = true },
            ChangeKind.KindChanged => Detail(kind, Kinds(old!), Kinds(@new!)),
            ChangeKind.ActorsChanged => Detail(kind, Actors(old!), Actors(@new!)),
            ChangeKind.ContingencyChanged => Detail(kind, Approval(old!), Approval(@new!)),
            ChangeKind.IdChanged => Detail(kind, page.Content.ToHtml(old!.MilestoneId), page.Content.ToHtml(@new!.MilestoneId)),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A change that is not told."),
        };
    }

    private ChangeDetailView Of(RowChangeKind kind, RowChange change) => kind switch
    {
        RowChangeKind.Renamed => Detail(kind, page.Content.ToHtml(change.Old!.Name), page.Content.ToHtml(change.New!.Name)),
        RowChangeKind.InitiativesChanged => Detail(kind, Initiatives(change.Old!), Initiatives(change.New!)),
        RowChangeKind.ComponentsChanged => Detail(kind, Components(change.Old!), Components(change.New!)),
        _ => Detail(kind, null, null),
    };

    private ChangeDetailView Detail(ChangeKind kind, Html? old, Html? @new) => new(_names.Label(kind), old, @new);

    private ChangeDetailView Detail(RowChangeKind kind, Html? old, Html? @new) => new(_names.Label(kind), old, @new);

    private static bool IsOfDate(ChangeKind kind) =>
        ChangeOrder.GroupOf(kind) is ChangeGroup.MovedEarlier or ChangeGroup.MovedLater or ChangeGroup.Exactness
        || kind is ChangeKind.Confirmed or ChangeKind.Occurred;

    private string? Distance(MilestoneChange change) => change.Months is not { } months ? null : page.Words.Format(
        months > 0 ? TranslationKeys.ChangeLater : TranslationKeys.ChangeEarlier,
        ("months", page.Words.Count(TranslationKeys.MonthCount, Math.Abs(months))));

    private Html? Say(Occurrence? occurrence) =>
        occurrence is null ? null : HtmlText.EscapeWithBreaks(page.Format.Date(occurrence.When, occurrence.Qualifier));

    private Html Place(Occurrence occurrence) => List(new[] { occurrence.Component?.Name, occurrence.Heading }.OfType<string>());

    private Html Kinds(Occurrence occurrence) => List(occurrence.Kinds.Select(kind => kind.ShortName));

    private Html Actors(Occurrence occurrence)
    {
        var actors = List(occurrence.Actors.Select(actor => actor.Name));
        return occurrence.ActorsAreInferred ? page.Words.FormatHtml(TranslationKeys.ChangeReading, ("actors", actors)) : actors;
    }

    private Html Approval(Occurrence occurrence) =>
        occurrence.ContingentOn is { } approval ? page.Content.ToHtml(approval) : Word(TranslationKeys.ChangeNone);

    private Html Initiatives(Row row) => List(row.Initiatives.Select(initiative => initiative.Name));

    private Html Components(Row row) => List(row.Components.Select(component => component.Name));

    private Html List(IEnumerable<string> names)
    {
        var list = string.Join(page.Words.Text(TranslationKeys.ListSeparator), names.Select(name => page.Content.ToHtml(name).Text));
        return list.Length == 0 ? Word(TranslationKeys.ChangeNone) : new Html(list);
    }

    private Html Word(TranslationKey key) => HtmlText.EscapeWithBreaks(page.Words.Text(key));
}
