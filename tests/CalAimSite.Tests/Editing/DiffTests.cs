using System.Text.Json;
using CalAimSite.Changes;
using CalAimSite.Cli;
using CalAimSite.Editing.Reports;
using Markdig;

namespace CalAimSite.Editing;

public sealed class DiffTests : IDisposable
{
    private const string Care = "editions/2023-04/rows/care.yaml";

    private readonly EditedSite _site = EditedSite.Committed();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_report_reads_well_as_a_comment_on_a_pull_request()
    {
        _site.Edit(Care, "when: 2023-06-15", "when: 2023-07\n    status: confirmed").Edit(Care, "id: plan", "id: the-plan")
            .Edit(Care, "text: Guide released", "text: \"<b>Guide</b> #1 of @plans\"");

        var run = await _site.RunAsync("diff", "main", _site.Content);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            """
            ## Changes from April 2023 edition (main) to April 2023 edition (content)

            **1 moved later, 1 added, 1 removed, 1 confirmed, 1 reworded.**

            ### Moved later

            - **Form due** (Care): June 15, 2023 → July 2023, 1 month later; status: not stated → confirmed.

            ### Added

            - **Plan agreed** (Care): date to be decided.

            ### Removed

            - **Plan agreed** (Care): it was date to be decided.

            ### Reworded

            - **&lt;b&gt;Guide&lt;/b&gt; #<!-- -->1 of @<!-- -->plans** (Care): “Guide released” → “&lt;b&gt;Guide&lt;/b&gt; #<!-- -->1 of @<!-- -->plans”.

            ### Perhaps the same

            - `plan` vanished and `the-plan` appeared with a similar text. If they are the same, keep the id, or give the new one `redirects: [plan]`.

            """.ReplaceLineEndings("\n"),
            run.Output.Replace(_site.Content, "content", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_amended_in_the_edition_before_is_told_as_a_change_of_its_milestone()
    {
        await _site.RunAsync("edition", "new", "2023-07");
        _site.Edit(Care, "when: 2023-06-15", "when: 2023-06-20");
        await _site.RunAsync("amend", "--base", "main");

        var report = (await _site.RunAsync("diff", "main", _site.Content)).Output;

        Assert.Contains("**1 amended in the edition before, ", report, StringComparison.Ordinal);
        Assert.Contains(
            "### Amended in April 2023 edition\n\n- **Form due** (Care): June 15, 2023 → June 20, 2023.\n", report, StringComparison.Ordinal);
        Assert.DoesNotContain("rows/care.yaml:18", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_lacks_a_reason_is_told_last()
    {
        _site.Edit(Care, "when: 2023-06-15", "when: 2023-06-15\n    status: confirmed").Commit();
        _site.Edit(Care, "when: 2023-06-15", "when: 2023-08");
        var run = await _site.RunAsync("diff", "HEAD", _site.Content);
        Assert.EndsWith("### Without a reason\n\n- `form` Form due: moved later.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("**1 moved later, 1 without a reason.**", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_changed_that_is_said()
    {
        var run = await _site.RunAsync("diff", "main", "2023-04");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("## Changes from April 2023 edition (main) to April 2023 edition\n\n**Nothing changed.**\n", run.Output);
    }

    [Fact]
    public async Task Between_editions_what_only_came_into_the_window_is_counted()
    {
        await _site.RunAsync("edition", "new", "2023-07");
        var run = await _site.RunAsync("diff", "2023-04", "2023-07");
        Assert.Contains("The columns have no room any more for 3.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Changes from April 2023 edition to July 2023 edition\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edition_of_a_revision_is_named_behind_a_colon()
    {
        await _site.RunAsync("edition", "new", "2023-07");
        _site.Commit();
        var run = await _site.RunAsync("diff", "HEAD:2023-04", "HEAD");
        Assert.Contains("from April 2023 edition (HEAD:2023-04) to July 2023 edition (HEAD)", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023-05", "error: '2023-05' is no edition of 'content', no content folder, and no revision that git knows.\n  The editions of 'content' are: 2023-04.\n")]
    [InlineData("HEAD:2022-01", "error: 'HEAD:2022-01': there is no edition 2022-01 there.\n  The editions are: 2023-04.\n")]
    public async Task A_name_of_nothing_is_wrong_usage_and_says_what_was_tried(string name, string error)
    {
        var run = await _site.RunAsync("diff", name, "2023-04");
        Assert.Equal((2, "", error), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task Json_has_all_keys_whatever_changed()
    {
        _site.Edit(Care, "when: 2023-06-15", "when: 2023-07-20").Edit(Care, "id: plan", "id: the-plan");
        var changed = Parse(await _site.RunAsync("diff", "main", _site.Content, "--format", "json"));
        var same = Parse(await _site.RunAsync("diff", "main", "main", "--format", "json"));

        string[] keys = ["format", "old", "new", "overlap", "counts", "milestones", "rows", "entered", "left", "suggestions", "files"];
        Assert.Equal(keys, changed.EnumerateObject().Select(one => one.Name));
        Assert.Equal(keys, same.EnumerateObject().Select(one => one.Name));
        Assert.Equal(
            [.. ChangeKind.All.Select(kind => kind.Id), "lacking_reason"],
            changed.GetProperty("counts").EnumerateObject().Select(one => one.Name));
        Assert.Contains("status_taken_back", changed.GetProperty("counts").EnumerateObject().Select(one => one.Name));
        var moved = changed.GetProperty("milestones")[0];
        Assert.Equal(
            ["id", "kinds", "old", "new", "months", "from", "into", "reason", "needs_reason"],
            moved.EnumerateObject().Select(one => one.Name));
        Assert.Equal("form", moved.GetProperty("id").GetString());
        Assert.Equal("2023-06-15", moved.GetProperty("old").GetProperty("when").GetString());
        Assert.Equal("plan", changed.GetProperty("suggestions")[0].GetProperty("vanished").GetString());
    }

    [Fact]
    public async Task Html_is_a_document_in_which_texts_are_escaped()
    {
        _site.Edit(Care, "text: Guide released", "text: <script>alert(1)</script> & more");
        var run = await _site.RunAsync("diff", "main", _site.Content, "--format", "html");
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\">\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("<strong>&lt;script&gt;alert(1)&lt;/script&gt; &amp; more</strong>", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("**strong** _and_ `code` ~~gone~~ [link](page.html) ![image](x.png)")]
    [InlineData("<b>html</b> &amp; &lt; \\ | a | b |")]
    [InlineData("Round #3 by @counties costs $5 to $10!")]
    [InlineData("(starts so) and ends so)")]
    [InlineData("*")]
    [InlineData("See https://dhcs.ca.gov/x_y?a=1&b=2 and https://x.org/@me.")]
    [InlineData("(HTTPS://x.org/a_b), https://x.org/?a&amp;b#c. https://")]
    [InlineData("Write to me_too@x.org, mailto:a_b@x.org, www.x.org/a_b or ftp://x.org/a_b")]
    public void Escaped_markdown_reads_as_the_text(string text)
    {
        var html = Markdown.ToHtml($"- **{GitHubMarkdown.Escape(text)}** ({GitHubMarkdown.Escape(text)})\n", new MarkdownPipelineBuilder().UseAdvancedExtensions().Build());
        var item = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html).QuerySelector("li")!;
        Assert.Equal($"{text} ({text})", item.TextContent.Trim());
        Assert.Equal(text, item.QuerySelector("strong")!.TextContent);
        Assert.Empty(item.QuerySelectorAll("em, code, img, b, table"));
        Assert.All(item.QuerySelectorAll("a"), link => Assert.Equal(link.TextContent, link.GetAttribute("href")));
    }

    [Fact]
    public void A_web_address_is_linked_as_it_is()
    {
        // GitHub links a bare address before it reads escapes in it.
        Assert.Equal(
            "See <https://dhcs.ca.gov/x_y?a=1&b=2> and <https://x.org/@me>, not www<!-- -->.x.org/a\\_b.",
            GitHubMarkdown.Escape("See https://dhcs.ca.gov/x_y?a=1&b=2 and https://x.org/@me, not www.x.org/a_b."));
    }

    [Fact]
    public void Every_change_has_words_and_a_key_in_every_format()
    {
        var changes = EveryChange.Between(0, 1);
        Assert.All(Enum.GetValues<ReportFormat>(), format => Assert.NotEmpty(ChangesReport.Write(changes, [], [], "2023-01", "2023-04", DefaultWords(), format)));
        Assert.All(ChangeKind.All, kind => Assert.Matches("^[A-Z]", kind.Name));
    }

    private static CalAimSite.Rendering.Languages.Translations DefaultWords()
    {
        var diagnostics = new CalAimSite.Diagnostics.DiagnosticBag();
        return CalAimSite.Rendering.Themes.ThemeFolder.ReadWords(Repository.PathOf("themes", "default"), "en", MilestoneFields.Default, diagnostics)!;
    }

    private static JsonElement Parse(CommandRun run)
    {
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return JsonDocument.Parse(run.Output).RootElement;
    }
}
