using System.Text;
using CalAimSite.Rendering.Markup;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Rendering.RichText;

/// <summary>Leads from the first use of each acronym in a page's prose to its explanation at the foot of the page.</summary>
internal sealed class AcronymLinks(AcronymFinder finder)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>Escapes a text as <see cref="HtmlText.AppendWithBreaks"/> does, with links in it.</summary>
    public void Append(StringBuilder html, string text)
    {
        var written = 0;
        foreach (var match in finder.FindIn(text))
        {
            if (!_seen.Add(match.Entry.Acronym))
                continue;

            HtmlText.AppendWithBreaks(html, text[written..match.Start]);
            html.Append("<a class=\"acronym\" href=\"#").Append(Anchors.Acronym(match.Entry.Acronym)).Append("\">");
            HtmlText.AppendWithBreaks(html, text.Substring(match.Start, match.Length));
            html.Append("</a>");
            written = match.Start + match.Length;
        }

        HtmlText.AppendWithBreaks(html, text[written..]);
    }
}
