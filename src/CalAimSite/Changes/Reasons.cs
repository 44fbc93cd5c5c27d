using CalAimSite.Model;

namespace CalAimSite.Changes;

/// <summary>Why an edition's milestones changed since it was published: the last reason that its amendments give.</summary>
internal sealed class Reasons
{
    private readonly Dictionary<string, string> _byId = new(StringComparer.Ordinal);

    public Reasons(Edition edition, MilestoneIds ids)
    {
        foreach (var amendment in edition.Amendments)
        {
            if (amendment.Reason is { } reason)
            {
                _byId[ids.Current(amendment.MilestoneId)] = reason;
            }
        }
    }

    public string? Of(string id) => _byId.GetValueOrDefault(id);
}
