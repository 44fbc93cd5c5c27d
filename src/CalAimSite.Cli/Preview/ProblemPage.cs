using System.Net;
using System.Text;
using CalAimSite.Cli.Messages;

namespace CalAimSite.Cli.Preview;

/// <summary>What every address shows as long as there is no site to show.</summary>
internal static class ProblemPage
{
    public static byte[] Write(PreviewState state)
    {
        var title = $"{Count.Of(state.Problems.Length, "error")}, no site yet";
        var page = new StringBuilder();
        page.Append($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="{ClientFiles.StylePath}">
            </head>
            <body>
            <main>
            <h1>{title}</h1>
            <p>The site appears here as soon as it can be made.</p>
            <ol class="problems">

            """);
        foreach (var problem in state.Problems)
            Append(page, problem);

        page.Append($"""
            </ol>
            </main>
            {PageClient.Element(state.Version)}
            </body>
            </html>

            """);
        return Encoding.UTF8.GetBytes(page.ToString().ReplaceLineEndings("\n"));
    }

    private static void Append(StringBuilder page, Problem problem)
    {
        page.Append("<li>\n");
        if (problem.Place.Length > 0)
            page.Append($"<p class=\"place\">{Text(problem.Place)}</p>\n");

        page.Append($"<p class=\"message\">{Text(problem.Message)} <span class=\"code\">{Text(problem.Code)}</span></p>\n");
        if (problem.Excerpt.Length > 0)
        {
            var (start, end) = (problem.MarkStart, problem.MarkStart + problem.MarkLength);
            page.Append($"<pre>{Text(problem.Excerpt[..start])}<mark>{Text(problem.Excerpt[start..end])}</mark>");
            page.Append($"{Text(problem.Excerpt[end..])}</pre>\n");
        }

        page.Append($"<p>{Text(problem.Advice)}</p>\n</li>\n");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
