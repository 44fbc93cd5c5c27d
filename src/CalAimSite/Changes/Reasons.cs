namespace CalAimSite.Changes;

/// <summary>Why an edition's milestones changed since it was published: the last reason that its amendments give.</summary>
internal sealed class Reasons
{
    private readonly Dictionary<string, string> _byId = new(StringComparer.Ordinal);

    /// <summary>Of an edition and a later state of it, only what was amended in between has a reason.</summary>
    public static Reasons Between(Edition old, Edition @new, IdHistory idHistory)
    {
        var reasons = new Reasons();
        foreach (var amendment in @new.Amendments.Skip(old.Id == @new.Id ? old.Amendments.Length : 0))
        {
            if (amendment.Reason is { } reason)
                reasons._byId[idHistory.Current(amendment.MilestoneId)] = reason;
        }

        return reasons;
    }

    public string? Find(string id) => _byId.GetValueOrDefault(id);
}
