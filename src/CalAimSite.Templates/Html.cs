using System.Buffers;
using System.Net;

namespace CalAimSite.Templates;

/// <summary>Text that is already HTML: templates write it as it is. All else is escaped where it is written.</summary>
public sealed class Html(string text)
{
    // What WebUtility.HtmlEncode would change.
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        [.. "<>\"'&", .. Enumerable.Range(0xA0, 0x60).Select(c => (char)c), .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c)]);

    public string Text { get; } = text;
    internal static string Encode(string text) => text.AsSpan().ContainsAny(Escaped) ? WebUtility.HtmlEncode(text) : text;
    public override string ToString() => Text;
}
