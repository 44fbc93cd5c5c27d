using System.Text;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CalAimSite.Cli;
using CalAimSite.Cli.Preview;
using CalAimSite.Content.Files;
using CalAimSite.Diagnostics;
using CalAimSite.Editing;

namespace CalAimSite.Hostile;

/// <summary>What commands say of texts that are made to be misread, and write into the content, means nothing else either.</summary>
public sealed class HostileReportTests
{
    public static TheoryData<string> Texts => [.. HostileText.All.Keys];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task A_report_of_changes_is_made_of_the_parts_that_harmless_texts_make(string text)
    {
        var hostile = await ReportsAsync(HostileText.All[text]);
        var harmless = await ReportsAsync(HostileText.All[text].Blunted());

        Assert.All(hostile.Keys, path => Assert.Equal(SameShape.Blunted.Of(path, harmless[path]), SameShape.Blunted.Of(path, hostile[path])));
        Assert.All(
            hostile.Keys,
            path => Assert.Contains(
                HostileText.All[text].Around("Form due").ReplaceLineEndings(" "), SameShape.Exact.Of(path, hostile[path]), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task An_amendment_has_the_text_that_was_published(string text)
    {
        using var site = new EditedSite();
        Write(site, HostileText.All[text]);
        site.Commit();
        Write(site, new HostileText("", " again"));

        await RunAsync(site, "amend", "--base", "main");
        await RunAsync(site, "check", "--base", "main", "--format", "github");
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task The_next_edition_has_the_same_texts(string text)
    {
        using var site = new EditedSite();
        Write(site, HostileText.All[text]);
        site.Commit();

        await RunAsync(site, "edition", "new", "2023-05");
        await RunAsync(site, "permalinks");

        var editions = site.Build().Generated.Site!.Editions;
        Assert.Equal(WordsOf(editions[0]), WordsOf(editions[1]));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_page_of_what_is_wrong_is_made_of_the_parts_that_harmless_texts_make(string text)
    {
        var hostile = ProblemPageOf(HostileText.All[text]);

        Assert.Equal(SameShape.Blunted.Html(ProblemPageOf(HostileText.All[text].Blunted())), SameShape.Blunted.Html(hostile));
        Assert.Contains(HostileText.All[text].Around("message").ReplaceLineEndings(" "), SameShape.Exact.Html(hostile).ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    private static string ProblemPageOf(HostileText text)
    {
        var excerpt = text.Around("excerpt");
        var problem = new PreviewProblem(
            text.Around("place"), text.Around("code"), text.Around("message"), excerpt, excerpt.Length / 3, excerpt.Length / 3, text.Around("advice"));
        return Encoding.UTF8.GetString(ProblemPage.Write(new PreviewState(null, [problem])));
    }

    private static IEnumerable<string> WordsOf(Edition edition) => edition.Rows.SelectMany(row => row.Milestones).Select(one => one.Text);

    private static async Task<SortedDictionary<string, string>> ReportsAsync(HostileText text)
    {
        using var site = EditedSite.Committed();
        Write(site, text);
        var reports = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var format in (string[])["markdown", "html", "json"])
        {
            var report = await RunAsync(site, "diff", "main", site.Content, "--format", format);
            reports.Add($"diff.{format}", format == "json" ? report : Unlinked(format == "html" ? report : Markdig.Markdown.ToHtml(report)));
        }

        return reports;
    }

    private static void Write(EditedSite site, HostileText text)
    {
        var files = ContentFolder.Read(site.Content, new DiagnosticBag());
        var changed = HostileContent.From(files, text, IsSpared).Files;
        foreach (var path in files.Paths.ToList())
            site.Write(path, changed[path].Text);
    }

    // What is compared as it is written, Markdown and whole entries of YAML, has marks of its own before signs.
    private static bool IsSpared(string field) => !field.StartsWith("a milestone: ", StringComparison.Ordinal)
        && field is not ("a row: name" or "an edition: title" or "an initiative: name" or "a source: title");

    // GitHub's runner looks for the one where a line begins, and for the other anywhere.
    private static async Task<string> RunAsync(EditedSite site, params string[] arguments)
    {
        var run = await site.RunAsync(arguments);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.All(run.Output.Split('\n'), line => Assert.False(line.TrimStart().StartsWith("::", StringComparison.Ordinal), line));
        Assert.DoesNotContain("##[", run.Output, StringComparison.Ordinal);
        return run.Output;
    }

    // GitHub links web addresses of itself, and so do the reports; and marks that it gives a meaning are parted by comments.
    private static string Unlinked(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        foreach (var link in document.QuerySelectorAll("a").Where(link => Uri.UnescapeDataString(link.GetAttribute("href")!) == link.TextContent).ToList())
            link.Replace(document.CreateTextNode(link.TextContent));
        foreach (var comment in document.Descendants<IComment>().ToList())
            comment.Remove();
        return document.ToHtml();
    }
}
