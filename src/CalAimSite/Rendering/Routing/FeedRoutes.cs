namespace CalAimSite.Rendering.Routing;

/// <summary>Where the files are that readers subscribe to. They stay where they are for ever: what is subscribed to follows no redirect.</summary>
public static class FeedRoutes
{
    private const string EmbedFolder = "embed";
    public static readonly Route Windows = new("feeds/windows.ics");
    public static readonly Route Meetings = new("feeds/meetings.ics");

    /// <param name="selection">The path of a selection; empty for all milestones.</param>
    public static Route Calendar(string selection) => new($"feeds/{(selection.Length == 0 ? "milestones" : selection)}.ics");

    /// <summary>A page that shows within others.</summary>
    public static Route Embed(string selection) => new($"{EmbedFolder}/{selection}.html");

    public static bool IsEmbed(string path) => path.Split('/').Contains(EmbedFolder, StringComparer.Ordinal);

    public static Route Item(string milestone) => new($"feeds/items/{milestone}.ics");

    /// <param name="selection">The path of a selection; empty for all changes.</param>
    public static Route Atom(string selection) => new($"feeds/{Changes(selection)}.atom");

    /// <inheritdoc cref="Atom"/>
    public static Route JsonFeed(string selection) => new($"feeds/{Changes(selection)}.json");

    private static string Changes(string selection) => selection.Length == 0 ? "changes" : selection;
}
