namespace CalAimSite.Publishing;

/// <summary>Paths by which two folders can be compared.</summary>
internal static class CanonicalPath
{
    /// <summary>Linux stops at 40; no one needs half of that.</summary>
    private const int MostLinks = 20;

    private static readonly StringComparison Comparison =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>The absolute path without symbolic links and without a separator at its end. It need not exist. An empty path is the
    /// current folder.</summary>
    /// <exception cref="IOException">Symbolic links lead round in a circle.</exception>
    public static string Resolve(string path) => ResolveLinks(Path.GetFullPath(path, Environment.CurrentDirectory), MostLinks);

    /// <summary>True if <paramref name="inner"/> is <paramref name="outer"/> or lies in it. Both must be resolved.</summary>
    public static bool Contains(string outer, string inner) =>
        inner.StartsWith(outer, Comparison)
        && (inner.Length == outer.Length || Path.EndsInDirectorySeparator(outer) || inner[outer.Length] == Path.DirectorySeparatorChar);

    private static string ResolveLinks(string path, int linksLeft)
    {
        path = Path.TrimEndingDirectorySeparator(path);
        if (Path.GetDirectoryName(path) is not { } parent)
            return path;
        parent = ResolveLinks(parent, linksLeft);
        var resolved = Path.Join(parent, Path.GetFileName(path));
        if (new DirectoryInfo(resolved).LinkTarget is not { } link)
            return resolved;
        return linksLeft > 0
            ? ResolveLinks(Path.GetFullPath(link, parent), linksLeft - 1)
            : throw new IOException($"Too many symbolic links lead on from '{path}'.");
    }
}
