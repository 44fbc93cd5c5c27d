namespace CalAimSite.Rendering.Routing;

/// <summary>The targets of links in content.</summary>
internal static class SiteLink
{
    /// <summary>Splits a link to a page of this site into the page's path from the root and the fragment.</summary>
    public static (string Path, string? Fragment) Split(string target)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? (target, null) : (target[..hash], target[(hash + 1)..]);
    }

    // A colon behind the first slash, query or fragment is no scheme's.
    public static bool IsAbsolute(string target)
    {
        var end = target.AsSpan().IndexOfAny("/?#");
        return target.AsSpan(0, end < 0 ? target.Length : end).Contains(':');
    }

    /// <returns>The value of an <c>href</c> on the page: absolute addresses as they are, pages of this site relative to the page.</returns>
    public static string Resolve(string target, Route page)
    {
        if (IsAbsolute(target))
            return target;
        var (path, fragment) = Split(target);
        return page.LinkTo(path.Length == 0 ? page : new Route(path), fragment);
    }
}
