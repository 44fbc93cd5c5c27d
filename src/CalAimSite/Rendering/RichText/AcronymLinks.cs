using System.Text;
using CalAimSite.Rendering.Markup;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Rendering.RichText;

/// <summary>
/// Shows the explanation of each acronym at its first use in a page's prose: the entry at the foot of the page comes up as a popover,
/// and the reader stays in place.
/// </summary>
internal sealed class AcronymLinks(AcronymFinder finder)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>Escapes a text as <see cref="HtmlText.AppendWithBreaks"/> does, with buttons in it.</summary>
    public void Append(StringBuilder html, string text)
    {
        var written = 0;
        foreach (var match in finder.FindIn(text))
        {
            if (!_seen.Add(match.Entry.Acronym))
                continue;

            HtmlText.AppendWithBreaks(html, text[written..match.Start]);
            html.Append("<button type=\"button\" class=\"acronym\" popovertarget=\"").Append(Anchors.Acronym(match.Entry.Acronym)).Append("\">");
            HtmlText.AppendWithBreaks(html, text.Substring(match.Start, match.Length));
            html.Append("</button>");
            written = match.Start + match.Length;
        }

        HtmlText.AppendWithBreaks(html, text[written..]);
    }
}
