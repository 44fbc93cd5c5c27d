using CalAimSite.Changes;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Templates;

namespace CalAimSite.Exports.ChangeFeeds;

/// <summary>A change as feeds tell it: an entry is never altered, and its id is never used again.</summary>
/// <param name="Id">A tag URI (RFC 4151) of the edition or amendment and the milestone.</param>
/// <param name="Day">The first day of the edition's "as of", or the day of the amendment.</param>
/// <param name="Title">What changed in a line of plain text.</param>
/// <param name="Url">The milestone's page.</param>
/// <param name="Content">Old and new date, reason, who must act.</param>
/// <param name="Change">What it tells.</param>
/// <param name="Reason">Why, where the content says so.</param>
internal sealed record ChangeEntry(
    string Id, DateOnly Day, string Title, string Url, Html Content, MilestoneChange Change, string? Reason)
{
    /// <summary>What the milestone is now, or was last.</summary>
    public Listing Listing => Change.New ?? Change.Old!;

    /// <summary>Who followed what it was hears that it went away, too.</summary>
    public bool IsIn(Selection selection) =>
        (Change.Old is { } old && selection.Contains(old)) || (Change.New is { } @new && selection.Contains(@new));
}
