using System.Net;
using System.Text.RegularExpressions;

namespace CalAimSite.Cli.Pdf;

/// <summary>The copy of a page that the browser prints.</summary>
internal static partial class PrintCopy
{
    /// <summary>
    /// Without scripts, which see the present day. A relative link would lead from the PDF to where the copy lay when it was
    /// printed: it leads to the published page instead, and nowhere where the site's address is not known. Links within the page stay.
    /// </summary>
    public static string Create(string html, Uri? address) =>
        Link().Replace(Script().Replace(html, string.Empty), match =>
        {
            var target = WebUtility.HtmlDecode(match.Groups["target"].Value);
            if (target.StartsWith('#') || HasScheme(target))
                return match.Value;
            var before = match.Groups["before"].Value;
            return address is null ? before : $"{before} href=\"{WebUtility.HtmlEncode(new Uri(address, target).AbsoluteUri)}\"";
        });

    // A colon behind the first slash, query or fragment is no scheme's.
    private static bool HasScheme(string target)
    {
        var end = target.AsSpan().IndexOfAny("/?#");
        return target.AsSpan(0, end < 0 ? target.Length : end).Contains(':');
    }

    [GeneratedRegex(
        """(?<before><a\b([^>"']|"[^"]*"|'[^']*')*?)\shref\s*=\s*("(?<target>[^"]*)"|'(?<target>[^']*)')""",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(
        "<script\\b.*?</script\\s*>",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Script();
}
