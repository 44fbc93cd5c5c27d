using System.Text;
using CalAimSite.Rendering.Markup;

namespace CalAimSite.Editing.Reports;

/// <summary>Writes a report as Markdown that reads well as a comment on a pull request, and shows texts as they are.</summary>
internal static class MarkdownReport
{
    public static string Write(ChangeReport report)
    {
        var text = new StringBuilder();
        text.Append("## ").Append(Escape(report.Title)).Append("\n\n**").Append(Escape(report.Summary)).Append("**\n");
        if (report.Window is { } window)
            text.Append('\n').Append(Escape(window)).Append('\n');

        foreach (var group in report.Groups)
        {
            text.Append("\n### ").Append(Escape(group.Heading)).Append("\n\n");
            foreach (var line in group.Lines)
            {
                text.Append("- ");
                foreach (var piece in line)
                    Append(text, piece);

                text.Append('\n');
            }
        }

        return text.ToString();
    }

    /// <returns>Markdown that reads as the text. Nobody is mentioned and no issue is linked by it where GitHub shows it.</returns>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = c switch
            {
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '!' => escaped.Append('\\').Append(c),
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '@' or '#' => escaped.Append(c).Append("<!-- -->"),
                '$' => escaped.Append("&#36;"),
                '\n' => escaped.Append(' '),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    private static void Append(StringBuilder text, ReportPiece piece) => _ = piece.Style switch
    {
        PieceStyle.Strong => text.Append("**").Append(Escape(piece.Text)).Append("**"),
        PieceStyle.Code => text.Append('`').Append(piece.Text).Append('`'),
        _ => text.Append(Escape(piece.Text)),
    };
}

/// <summary>Writes a report as a small HTML document.</summary>
internal static class HtmlReport
{
    public static string Write(ChangeReport report)
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        Append(html, "title", report.Title);
        html.Append("</head>\n<body>\n");
        Append(html, "h1", report.Title);
        Append(html, "p", report.Summary);
        if (report.Window is { } window)
            Append(html, "p", window);

        foreach (var group in report.Groups)
        {
            Append(html, "h2", group.Heading);
            html.Append("<ul>\n");
            foreach (var line in group.Lines)
            {
                html.Append("<li>");
                foreach (var piece in line)
                    Append(html, piece);

                html.Append("</li>\n");
            }

            html.Append("</ul>\n");
        }

        return html.Append("</body>\n</html>\n").ToString();
    }

    private static void Append(StringBuilder html, string element, string text)
    {
        html.Append('<').Append(element).Append('>');
        HtmlText.Append(html, text);
        html.Append("</").Append(element).Append(">\n");
    }

    private static void Append(StringBuilder html, ReportPiece piece)
    {
        var element = piece.Style switch { PieceStyle.Strong => "strong", PieceStyle.Code => "code", _ => null };
        html.Append(element is null ? string.Empty : $"<{element}>");
        HtmlText.Append(html, piece.Text);
        html.Append(element is null ? string.Empty : $"</{element}>");
    }
}
