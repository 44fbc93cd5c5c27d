namespace CalAimSite.Rendering.Themes;

/// <summary>Makes scripts light.</summary>
internal static class Script
{
    /// <summary>Takes out the lines that are comments alone. Only a parser could tell more: what looks like one in a line may be text.</summary>
    /// <param name="script">A script in which no text of several lines has a line that begins with <c>//</c>.</param>
    public static string Compact(string script) => string.Concat(
        script.Split('\n').Where(line => !line.AsSpan().TrimStart().StartsWith("//")).Select((line, i) => i == 0 ? line : "\n" + line));
}
