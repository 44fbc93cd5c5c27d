namespace CalAimSite.Rendering.Themes;

/// <summary>Makes scripts light.</summary>
internal static class Script
{
    /// <summary>
    /// Takes out the lines that are comments alone, and the blanks that lines begin with. Only a parser could tell more: what looks like a
    /// comment behind something else may be text.
    /// </summary>
    /// <param name="script">A script without texts of several lines, in which both may mean something.</param>
    public static string Compact(string script) => string.Join(
        '\n', script.Split('\n').Select(line => line.TrimStart()).Where(line => !line.StartsWith("//", StringComparison.Ordinal)));
}
