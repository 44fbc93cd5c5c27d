namespace CalAimSite.Model.Editions;

/// <summary>A heading under which changes are told. Its words and its anchor are named by its id.</summary>
public sealed record ChangeGroup(string Id)
{
    public static readonly ChangeGroup CalledOff = new("called_off");
    public static readonly ChangeGroup MovedLater = new("moved_later");
    public static readonly ChangeGroup MovedEarlier = new("moved_earlier");
    public static readonly ChangeGroup Added = new("added");
    public static readonly ChangeGroup Removed = new("removed");
    public static readonly ChangeGroup Succeeded = new("succeeded");
    public static readonly ChangeGroup Settled = new("settled");
    public static readonly ChangeGroup Exactness = new("exactness");
    public static readonly ChangeGroup Reworded = new("reworded");
    public static readonly ChangeGroup Other = new("other");
}
