using System.Text;

namespace CalAimSite.Cli.Preview;

/// <summary>What the preview adds to a page on its way out; the page's own bytes stay as they are.</summary>
internal static class PageClient
{
    private static ReadOnlySpan<byte> BodyEnd => "</body>"u8;

    /// <returns>The element that loads the client. Pages may forbid inline scripts and styles, so it is one file of this server.</returns>
    public static string Element(string version) => $"<script src=\"{ClientFiles.ScriptPath}\" data-version=\"{version}\" defer></script>";

    /// <param name="page">A page of the site.</param>
    /// <param name="version">What it shows.</param>
    /// <returns>The page up to the end of its body, the client, and the rest of the page.</returns>
    public static ReadOnlyMemory<byte>[] SplitAround(ReadOnlyMemory<byte> page, string version)
    {
        var end = page.Span.LastIndexOf(BodyEnd);
        end = end < 0 ? page.Length : end;
        return [page[..end], Encoding.UTF8.GetBytes(Element(version)), page[end..]];
    }
}
