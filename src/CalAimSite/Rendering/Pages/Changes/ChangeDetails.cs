using System.Collections.Immutable;
using CalAimSite.Changes;
using CalAimSite.Model;

namespace CalAimSite.Rendering;

/// <summary>Says what something was and what it is.</summary>
internal sealed class ChangeDetails(Words words, Phrases phrases)
{
    private readonly ChangeWords _names = new(words);

    /// <returns>One for each kind of change, the most important first; dates are said once.</returns>
    public ImmutableArray<ChangeDetailView> Of(MilestoneChange change)
    {
        var details = ImmutableArray.CreateBuilder<ChangeDetailView>(change.Kinds.Length);
        var isDated = false;
        foreach (var kind in ChangeOrder.Kinds(change))
        {
            // How a date is meant is a part of its words.
            if (kind != ChangeKind.Requalified || !isDated)
            {
                details.Add(Of(kind, change, isDated));
            }

            isDated |= IsOfDate(kind);
        }

        return details.ToImmutable();
    }

    public ImmutableArray<ChangeDetailView> Of(RowChange change) => [.. change.Kinds.Select(kind => Of(kind, change))];

    private ChangeDetailView Of(ChangeKind kind, MilestoneChange change, bool isDated)
    {
        var (old, @new) = (change.Old?.Occurrence, change.New?.Occurrence);
        var dates = isDated ? (null, null) : (Say(old), Say(@new));
        return kind switch
        {
            ChangeKind.MovedEarlier or ChangeKind.MovedLater => Detail(kind, dates) with { Remark = Distance(change) },
            ChangeKind.MorePrecise or ChangeKind.LessPrecise or ChangeKind.Requalified => Detail(kind, dates),
            ChangeKind.Added or ChangeKind.Removed or ChangeKind.Withdrawn or ChangeKind.Replaced or ChangeKind.Split =>
                Detail(kind, dates),
            ChangeKind.Completed => Detail(kind, (null, Say(old))),
            ChangeKind.Cancelled => Detail(kind, (isDated ? null : Say(old), null)),
            ChangeKind.Confirmed or ChangeKind.Occurred => Detail(kind, (null, isDated ? null : Say(@new))),
            ChangeKind.StatusTakenBack => Detail(kind, (phrases.Status(old!.Status), words.Text(WordKeys.ChangeNotStated))),
            ChangeKind.MovedToColumn => Detail(kind, (phrases.Say(old!.Column), phrases.Say(@new!.Column))),
            ChangeKind.MovedToRow => Detail(kind, (change.Old!.Row.Name, change.New!.Row.Name)) with { IsContent = true },
            ChangeKind.MovedToHeading => Detail(kind, (Place(old!), Place(@new!))) with { IsContent = true },
            ChangeKind.Reworded => Detail(kind, (old!.Text, null)) with { IsQuoted = true },
            ChangeKind.KindChanged => Detail(kind, (Kinds(old!), Kinds(@new!))) with { IsContent = true },
            ChangeKind.ActorsChanged => Detail(kind, (Actors(old!), Actors(@new!))) with { IsContent = true },
            ChangeKind.ContingencyChanged => Detail(kind, (Approval(old!), Approval(@new!))) with { IsContent = true },
            ChangeKind.IdChanged => Detail(kind, (old!.MilestoneId, @new!.MilestoneId)),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A change that is not told."),
        };
    }

    private ChangeDetailView Of(RowChangeKind kind, RowChange change)
    {
        var (old, @new) = kind switch
        {
            RowChangeKind.Renamed => (change.Old!.Name, change.New!.Name),
            RowChangeKind.InitiativesChanged => (Initiatives(change.Old!), Initiatives(change.New!)),
            RowChangeKind.ComponentsChanged => (Components(change.Old!), Components(change.New!)),
            _ => (null, null),
        };
        return new ChangeDetailView(_names.Label(kind), old, @new) { IsContent = true };
    }

    private ChangeDetailView Detail(ChangeKind kind, (string? Old, string? New) values) =>
        new(_names.Label(kind), values.Old, values.New);

    private static bool IsOfDate(ChangeKind kind) =>
        ChangeOrder.GroupOf(kind) is ChangeGroup.MovedEarlier or ChangeGroup.MovedLater or ChangeGroup.Exactness
        || kind is ChangeKind.Confirmed or ChangeKind.Occurred;

    private string? Distance(MilestoneChange change) => change.Months is not { } months ? null : words.Format(
        months > 0 ? WordKeys.ChangeLater : WordKeys.ChangeEarlier, ("months", words.Count(WordKeys.MonthCount, Math.Abs(months))));

    private string? Say(Occurrence? occurrence) => occurrence is null ? null : phrases.Say(occurrence.When, occurrence.Qualifier);

    private string Place(Occurrence occurrence) => List([.. new[] { occurrence.Component?.Name, occurrence.Heading }.OfType<string>()]);

    private string Kinds(Occurrence occurrence) => List([.. occurrence.Kinds.Select(kind => kind.ShortName)]);

    private string Actors(Occurrence occurrence)
    {
        var actors = List([.. occurrence.Actors.Select(actor => actor.Name)]);
        return occurrence.ActorsAreReading ? words.Format(WordKeys.ChangeReading, ("actors", actors)) : actors;
    }

    private string Approval(Occurrence occurrence) => occurrence.ContingentOn ?? words.Text(WordKeys.ChangeNone);

    private string Initiatives(Row row) => List([.. row.Initiatives.Select(initiative => initiative.Name)]);

    private string Components(Row row) => List([.. row.Components.Select(component => component.Name)]);

    private string List(ImmutableArray<string> names) =>
        names.IsEmpty ? words.Text(WordKeys.ChangeNone) : string.Join(words.Text(WordKeys.ListSeparator), names);
}
