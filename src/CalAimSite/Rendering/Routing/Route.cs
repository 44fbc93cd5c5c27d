namespace CalAimSite.Rendering.Routing;

/// <summary>
/// The permanent address of a file of the site: its path from the site's root, with forward slashes and without one in front.
/// </summary>
public sealed record Route
{
    private const string Index = "index.html";

    /// <exception cref="ArgumentException">It is no path from the site's root, or holds a name that some file system refuses.</exception>
    public Route(string path)
    {
        if (!path.Split('/').All(name => PortableName.IsPortable(name)))
            throw new ArgumentException($"`{path}` is no path from the site's root that every file system can hold.", nameof(path));

        Path = path;
    }

    public string Path { get; }

    /// <summary>What follows the site's address in an absolute one: a server shows the index of a folder at the folder's address.</summary>
    public string Address => Path == Index || Path.EndsWith("/" + Index, StringComparison.Ordinal) ? Path[..^Index.Length] : Path;

    /// <summary>What it is a page of, where a site may do without that. It is no part of the address.</summary>
    public Output? Family { get; init; }

    /// <summary>
    /// The one function that makes links. They are relative and name a file, so that a built site works from a folder,
    /// from a zip and under any base path.
    /// </summary>
    /// <returns>The value of an <c>href</c> on this page, not yet escaped for HTML. On the page itself only the fragment, if any.</returns>
    public string LinkTo(Route target, string? fragment = null)
    {
        var suffix = fragment is null ? string.Empty : "#" + fragment;
        if (target == this && fragment is not null)
            return suffix;
        var shared = SharedFolderLength(Path, target.Path);
        var up = Path.AsSpan(shared).Count('/');
        return string.Concat(string.Concat(Enumerable.Repeat("../", up)), target.Path.AsSpan(shared), suffix);
    }

    public bool Equals(Route? other) => Path == other?.Path;
    public override int GetHashCode() => Path.GetHashCode(StringComparison.Ordinal);
    public override string ToString() => Path;

    // The length of the folders that both paths begin with, the last slash included.
    private static int SharedFolderLength(string a, string b)
    {
        var shared = 0;
        for (var i = 0; i < a.Length && i < b.Length && a[i] == b[i]; i++)
        {
            if (a[i] == '/')
                shared = i + 1;
        }

        return shared;
    }
}
