using System.Text;
using CalAimSite.Changes;
using CalAimSite.Content.Files;
using CalAimSite.Diagnostics;
using CalAimSite.Editing.Comparison;

namespace CalAimSite.Editing;

/// <summary>Whatever changed in the content is told by <c>diff</c>: by milestone, or by file and place.</summary>
public sealed class ContentComparisonTests : IDisposable
{
    private readonly EditedSite _site = EditedSite.Committed();

    public void Dispose() => _site.Dispose();

    public static IEnumerable<TheoryDataRow<string>> Files => Demo().Paths.Select(path => new TheoryDataRow<string>(path));

    [Theory]
    [MemberData(nameof(Files))]
    public void No_line_can_be_taken_out_in_silence(string path)
    {
        var content = Demo();
        var lines = content[path].Text.Split('\n')[..^1];
        var state = ContentState.Bind(content, new DiagnosticBag())!;
        var nothing = EditionDiff.Between(state.Site.LatestEdition, state.Site.LatestEdition, state.Site.IdHistory);
        for (var i = 0; i < lines.Length; i++)
        {
            var changed = content.With([new(path, string.Join('\n', [.. lines[..i], .. lines[(i + 1)..], ""]))]);
            var changes = ContentComparison.Between(content, changed, nothing, []);
            Assert.True(changes.Any(change => change.File == path), $"{path}:{i + 1}: {lines[i]}");
        }
    }

    [Fact]
    public void What_did_not_change_is_not_told()
    {
        var (content, state) = (Demo(), ContentState.Bind(Demo(), new DiagnosticBag())!);
        Assert.Empty(ContentComparison.Between(content, Demo(), EditionDiff.Between(state.Site.LatestEdition, state.Site.LatestEdition, state.Site.IdHistory), []));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    public async Task A_long_word_is_cut_between_two_characters(string first)
    {
        var word = first + string.Concat(Enumerable.Repeat("😀", 200));
        _site.Write("pages/about.md", $"---\ntitle: About\n---\n\n{word}\n");
        var run = await _site.RunAsync("diff", "main", _site.Content);
        Assert.Contains($"new: “{first}😀😀😀", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Rune.ReplacementChar, run.Output.EnumerateRunes());
    }

    [Fact]
    public async Task Each_change_is_told_by_file_and_place_after_the_milestones()
    {
        _site.Edit("editions/2023-04/rows/care.yaml", "when: 2023-06-15", "when: 2023-07")
            .Edit("editions/2023-04/rows/care.yaml", "note: A note", "note: Another note")
            .Edit("editions/2023-04/edition.yaml", "third quarter", "fourth quarter")
            .Edit("editions/2023-04/edition.yaml", "meaning: Document Release", "meaning: Document Releases")
            .Edit("site.yaml", "  - {id: counties, name: Counties}\n", "")
            .Edit("sources.yaml", "  - id: calendar-2023-04", "  # The calendar\n  - id: calendar-2023-04")
            .Write("pages/about.md", "---\ntitle: About\n---\n\nBy @us.");
        var run = await _site.RunAsync("diff", "main", _site.Content);
        Assert.Equal(
            """

            **1 moved later, 7 other changes.**

            ### Moved later

            - **Form due** (Care): June 15, 2023 → July 2023, 1 month later.

            ### Rows

            - `editions/2023-04/rows/care.yaml:28` milestones › plan › note: “A note” → “Another note”

            ### Edition

            - `editions/2023-04/edition.yaml:13` legend › entries › \* › meaning: “Document Release” → “Document Releases”
            - `editions/2023-04/edition.yaml:16` intro › text: “This goes through the third quarter of 2023.” → “This goes through the fourth quarter of 2023.”

            ### Pages

            - `pages/about.md:1`: new: “--- title: About ---”
            - `pages/about.md:5`: new: “By @<!-- -->us.”

            ### Site

            - `site.yaml` actors › counties: “{id: counties, name: Counties}” is gone

            ### Sources

            - `sources.yaml`: only comments or the layout

            """.ReplaceLineEndings("\n"),
            run.Output[(run.Output.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
    }

    [Theory]
    [InlineData("rows/care.yaml", "when: 2023-05", "when: 2023-05-01/2023-05-31")]
    [InlineData("edition.yaml", "  - care\n  - data", "  - data\n  - care")]
    public async Task What_says_the_same_in_another_way_is_told_all_the_same(string file, string from, string to)
    {
        _site.Edit($"editions/2023-04/{file}", from, to);
        Assert.Contains("1 other change.", (await _site.RunAsync("diff", "main", _site.Content)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Between_editions_the_texts_of_both_are_compared_and_their_amendments_are_not()
    {
        _site.Write(EditedSite.AmendmentsPath, "amendments:\n  - {date: 2023-04-10, id: form, was: {when: 2023-06}}\n");
        await _site.RunAsync("edition", "new", "2023-07");
        _site.Edit("editions/2023-07/edition.yaml", "third quarter", "fourth quarter");
        var run = await _site.RunAsync("diff", "2023-04", "2023-07");
        Assert.Contains("third quarter of 2023.” → “This goes through the fourth", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("amendments.yaml", run.Output, StringComparison.Ordinal);
        Assert.Contains("- **Data**: row removed.\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("rows/data.yaml", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("milestones ›", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_long_text_the_part_is_shown_that_is_different()
    {
        var words = string.Join(' ', Enumerable.Range(1, 200));
        _site.Write("pages/about.md", $"---\ntitle: About\n---\n\n{words}").Commit();
        _site.Write("pages/about.md", $"---\ntitle: About\n---\n\n{words.Replace(" 100 ", " hundred ", StringComparison.Ordinal)}");
        var run = await _site.RunAsync("diff", "main", _site.Content);
        Assert.Contains("`pages/about.md:5`: “…8", run.Output, StringComparison.Ordinal);
        Assert.Contains(" 98 99 hundred 101 102 ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(" 70 ", run.Output, StringComparison.Ordinal);
    }

    private static ContentFiles Demo() => ContentFolder.Read(Repository.TestPath("Sites", "demo", "content"), new DiagnosticBag());
}
