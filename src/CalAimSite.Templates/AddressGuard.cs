using Scriban.Runtime;

namespace CalAimSite.Templates;

/// <summary>Keeps addresses that run code, such as <c>javascript:…</c>, out of links and pictures.</summary>
internal static class AddressGuard
{
    private const int LongestAttribute = 16;
    private static readonly string[] Allowed = ["http", "https", "mailto", "tel", "webcal"];
    private static readonly string[] Attributes = ["href", "src", "action", "formaction", "poster", "cite", "data", "ping"];

    /// <returns>The scheme of an address that begins with the text and is not allowed; null where all is well.</returns>
    internal static string? FindForbiddenScheme(IScriptOutput output, string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return null;
        // Browsers ignore white space and control characters here.
        var scheme = string.Concat(text[..colon].Where(c => c > ' '));
        var isScheme = scheme.All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.');
        return isScheme && !Allowed.Contains(scheme, StringComparer.OrdinalIgnoreCase) && EndsInAddress(output) ? scheme : null;
    }

    private static bool EndsInAddress(IScriptOutput output)
    {
        var end = End(output).AsSpan().TrimEnd(['"', '\'']);
        if (end is not [.., '='])
            return false;
        var name = end[..^1];
        return Attributes.Contains(name[(name.LastIndexOfAny(' ', '\n', ':') + 1)..].ToString(), StringComparer.OrdinalIgnoreCase);
    }

    private static string End(IScriptOutput output)
    {
        if (output is Utf8Output page)
            return page.Last[^Math.Min(page.Last.Length, LongestAttribute)..].ToString();
        var captured = ((StringBuilderOutput)output).Builder;
        var length = Math.Min(captured.Length, LongestAttribute);
        return captured.ToString(captured.Length - length, length);
    }
}
