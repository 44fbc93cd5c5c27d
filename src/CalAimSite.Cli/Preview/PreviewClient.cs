using System.Text;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Cli.Preview;

/// <summary>
/// The script in open pages that keeps them up to date, and what brings it there; the pages' own bytes stay as they are. Its files are
/// under a folder that no site has: <see cref="Routes"/> makes none of this name.
/// </summary>
internal static class PreviewClient
{
    public const string ScriptPath = "/_preview/client.js";
    public const string StylePath = "/_preview/client.css";
    public static readonly byte[] Script = Read("client.js");
    public static readonly byte[] Style = Read("client.css");
    private static ReadOnlySpan<byte> BodyEnd => "</body>"u8;

    /// <returns>The element that loads the client. Pages may forbid inline scripts and styles, so it is one file of this server.</returns>
    public static string Element(string version) => $"<script src=\"{ScriptPath}\" data-version=\"{version}\" defer></script>";

    /// <returns>The page up to the end of its body, the client, and the rest of the page.</returns>
    public static ReadOnlyMemory<byte>[] AddTo(ReadOnlyMemory<byte> page, string version)
    {
        var end = page.Span.LastIndexOf(BodyEnd);
        end = end < 0 ? page.Length : end;
        return [page[..end], Encoding.UTF8.GetBytes(Element(version)), page[end..]];
    }

    private static byte[] Read(string name)
    {
        using var resource = typeof(PreviewClient).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
