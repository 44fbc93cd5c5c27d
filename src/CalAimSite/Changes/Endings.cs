using System.Collections.Immutable;
using CalAimSite.Model;

namespace CalAimSite.Changes;

/// <summary>What an edition says of milestones that it lists no longer, by the ids that they have now.</summary>
internal sealed class Endings
{
    private readonly Dictionary<string, Ending> _byId = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _before;

    public Endings(Edition edition, MilestoneIds ids)
    {
        foreach (var ending in edition.Ended)
        {
            _byId.TryAdd(ids.Current(ending.MilestoneId), ending);
        }

        _before = edition.Ended
            .SelectMany(ending => ending.Into.Select(into => (Into: ids.Current(into), From: ids.Current(ending.MilestoneId))))
            .ToLookup(pair => pair.Into, pair => pair.From, StringComparer.Ordinal);
    }

    public Ending? Of(string id) => _byId.GetValueOrDefault(id);

    /// <returns>That the milestone is listed no longer, and what became of it.</returns>
    public MilestoneChange Removal(string id, Listing old, string? reason, MilestoneIds ids) => Of(id) is { } ending
        ? new MilestoneChange(id, old, @new: null, [KindOf(ending.Kind)])
        {
            Into = [.. ending.Into.Select(ids.Current)],
            Reason = ending.Reason ?? reason,
        }
        : new MilestoneChange(id, old, @new: null, [ChangeKind.Removed]) { Reason = reason };

    /// <returns>The milestones that this one stands in the place of.</returns>
    public ImmutableArray<string> Before(string id) => [.. _before[id]];

    private static ChangeKind KindOf(EndingKind kind) => kind switch
    {
        EndingKind.Withdrawn => ChangeKind.Withdrawn,
        EndingKind.Completed => ChangeKind.Completed,
        EndingKind.Moved => ChangeKind.Replaced,
        _ => ChangeKind.Split,
    };
}
