using System.Net;
using System.Text;
using CalAimSite.Cli.Terminal;

namespace CalAimSite.Cli.Preview;

/// <summary>What every address shows as long as there is no site to show.</summary>
internal static class ProblemPage
{
    public static byte[] Write(PreviewState state)
    {
        var title = $"{Quantity.Format(state.Problems.Length, "error")}, no site yet";
        var page = new StringBuilder();
        page.Append($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="{PreviewClient.StylePath}">
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
            {PreviewClient.Element(state.Version)}
            </body>
            </html>

            """);
        return Encoding.UTF8.GetBytes(page.ToString().ReplaceLineEndings("\n"));
    }

    private static void Append(StringBuilder page, PreviewProblem problem)
    {
        page.Append("<li>\n");
        if (problem.Place.Length > 0)
            page.Append($"<p class=\"place\">{Encode(problem.Place)}</p>\n");
        page.Append($"<p class=\"message\">{Encode(problem.Message)} <span class=\"code\">{Encode(problem.Code)}</span></p>\n");
        if (problem.Excerpt.Length > 0)
        {
            var (start, end) = (problem.MarkStart, problem.MarkStart + problem.MarkLength);
            page.Append($"<pre>{Encode(problem.Excerpt[..start])}<mark>{Encode(problem.Excerpt[start..end])}</mark>");
            page.Append($"{Encode(problem.Excerpt[end..])}</pre>\n");
        }

        page.Append($"<p>{Encode(problem.Advice)}</p>\n</li>\n");
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
