using CalAimSite.Changes;
using CalAimSite.Content.Binding.Editions;

namespace CalAimSite.Content.Binding.History;

/// <summary>
/// What official calendars hold themselves to: a confirmed date is exact, a confirmed milestone moves for a reason, and what
/// was announced does not vanish without a word.
/// </summary>
/// <remarks>After the rules for statistics announcements of GOV.UK and the release calendar of the ONS.</remarks>
internal sealed class HistoryRules(IdHistory idHistory, DiagnosticBag diagnostics)
{
    public void CheckConfirmed(BoundEdition bound, Edition edition)
    {
        foreach (var occurrence in edition.Rows.SelectMany(row => row.Milestones))
        {
            if (occurrence is { Status: Status.Confirmed, When.Precision: > Precision.Month })
            {
                var place = bound.Scope.PlaceOf(occurrence.MilestoneId)!;
                diagnostics.ConfirmedVaguely(place.SpanOf(MilestoneFields.When.Key), occurrence.When.ToString());
            }
        }
    }

    public void CheckAmendments(Edition edition, BoundEdition bound, ImmutableArray<BoundAmendment> amendments, bool isLatest)
    {
        foreach (var (amendment, values) in amendments)
        {
            if (EditionStates.ChangeOf(amendment, edition, idHistory) is not { } change)
                continue;
            Check(change, amendment.MilestoneId, values.Span);
            if (isLatest && change.Has(ChangeKind.Removed) && amendment.Reason is null && !change.LacksReason
                && bound.Scope.PlaceOf(amendment.MilestoneId) is null)
            {
                diagnostics.TakenOutWithoutWord(values.SpanOf(AmendmentSchema.Id), amendment.MilestoneId);
            }
        }
    }

    /// <param name="before">The edition before; null for the first.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="bound">Where it says what.</param>
    /// <param name="isLatest">Whether the edition can still be changed.</param>
    public void CheckNext(Edition? before, Edition edition, BoundEdition bound, bool isLatest)
    {
        var printed = EditionStates.AsPrinted(edition);
        if (before is null)
        {
            CheckCancelled(printed.Rows.SelectMany(row => row.Milestones), bound);
            return;
        }

        var changes = EditionDiff.Between(before, printed, idHistory);
        CheckCancelled(changes.Entered.Select(listing => listing.Occurrence), bound);
        foreach (var change in changes.Milestones.Where(change => change.New is not null))
        {
            var id = change.New!.Occurrence.MilestoneId;
            Check(change, id, PlaceOf(id, bound));
        }

        CheckVanished(changes, bound, isLatest);
    }

    private void CheckCancelled(IEnumerable<Occurrence> first, BoundEdition bound)
    {
        foreach (var occurrence in first.Where(occurrence => occurrence is { Status: Status.Cancelled, Reason: null }))
            diagnostics.EndedWithoutReason(PlaceOf(occurrence.MilestoneId, bound), occurrence.MilestoneId, "cancelled");
    }

    private void Check(MilestoneChange change, string id, SourceSpan place)
    {
        if (change.Has(ChangeKind.StatusTakenBack) && change.Old!.Occurrence.Status == Status.Confirmed)
            diagnostics.Unconfirmed(place, id);

        // Of what was withdrawn, the reason stands with the ending, where its absence is reported.
        if (!change.LacksReason || change.Has(ChangeKind.Withdrawn))
            return;
        if (change.New is { Occurrence: { Status: not Status.Cancelled } now } && change.Old is { Occurrence: var old })
            diagnostics.MovedWithoutReason(place, id, old.When.ToString(), now.When.ToString());
        else
            diagnostics.EndedWithoutReason(place, id, change.New is null ? "taken out" : "cancelled");
    }

    private void CheckVanished(ChangeSet changes, BoundEdition bound, bool isLatest)
    {
        var place = bound.Values.SpanOf(EndingsBinder.Ended);
        var vanished = new List<string>();
        foreach (var old in changes.With(ChangeKind.Removed).Select(change => change.Old!))
        {
            var id = old.Occurrence.MilestoneId;
            if (old.Occurrence.Status == Status.Confirmed)
                diagnostics.ConfirmedVanished(place, id, SuggestionFor(id, changes));
            else
                vanished.Add(id);
        }

        // Of an edition that cannot be changed any more, a warning would stay for ever.
        if (isLatest && vanished.Count > 0)
            diagnostics.Vanished(place, vanished, SuggestionFor(vanished[0], changes));
    }

    private static string? SuggestionFor(string id, ChangeSet changes) => changes.Suggestions
        .FirstOrDefault(suggestion => suggestion.Vanished.Occurrence.MilestoneId == id)?.Appeared.Occurrence.MilestoneId;

    // What an amendment took out of the rows since stands in no row.
    private static SourceSpan PlaceOf(string id, BoundEdition bound) => bound.Scope.PlaceOf(id)?.Span ?? bound.Values.Span;
}
