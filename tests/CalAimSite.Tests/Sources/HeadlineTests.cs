using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using CalAimSite.Rendering;
using CalAimSite.Rendering.Indexes;

namespace CalAimSite.Sources;

/// <summary>The headline of every subject, beside the words that carry it: <c>Fixtures/headlines.md</c>, to be read by a person.</summary>
public sealed class HeadlineTests
{
    private static readonly string Table = Repository.TestPath("Fixtures", "headlines.md");

    [Fact]
    public void Every_headline_is_the_one_that_was_read_against_its_quote()
    {
        var actual = Write();
        if (GoldenSite.IsAccepting)
            File.WriteAllText(Table, actual);

        Assert.Equal(File.ReadAllText(Table), actual);
    }

    [Fact]
    public void A_headline_is_carried_by_a_quote_that_its_own_subject_shows() => Assert.All(Headlines(), headline =>
        Assert.All(headline.Carriers, claim => Assert.Contains(
            headline.Article.QuerySelectorAll(".claims > li"),
            item => ReadPage.Quote(item.QuerySelector("blockquote")!) == claim.Citation.Quote && headline.Date.Contains(
                ReadPage.Text(item.QuerySelector(".when")!), StringComparison.Ordinal))));

    [Fact]
    public void The_timeline_has_the_headlines_of_the_pages_of_initiatives()
    {
        var headlines = Headlines().ToDictionary(one => one.Article.Id!, StringComparer.Ordinal);

        Assert.All(ReadPage.Parts("timeline.html", ".launches > li"), item =>
        {
            var headline = headlines[ReadPage.Targets(item.QuerySelector(".launch")!).Single()];
            Assert.Equal(headline.Date, ReadPage.Text(item.QuerySelector(".launch .when")!));
            Assert.Equal(headline.Name, ReadPage.Text(item.QuerySelector(".launch a")!));
        });
    }

    private static string Write()
    {
        var text = new StringBuilder("""
            # Headlines

            What the site shows as the date of each subject, with the words of the source that carry it. "Column" and "heading": the date
            stands there and not in the words. "Ours": a person read it into the source, and the page says so.

            | date | what | dated by | words | source |
            | --- | --- | --- | --- | --- |

            """);
        foreach (var headline in Headlines().OrderBy(one => one.Carriers[0].When).ThenBy(one => one.Article.Id, StringComparer.Ordinal))
        {
            var remark = headline.Remark.Length > 0 ? $" ({headline.Remark})" : string.Empty;
            foreach (var claim in headline.Carriers)
            {
                text.Append(CultureInfo.InvariantCulture, $"| {headline.Date} | {headline.Name}{remark} | {DatedBy(claim)} | ")
                    .Append(CultureInfo.InvariantCulture, $"{claim.Citation.Quote!.Replace("|", "\\|", StringComparison.Ordinal)} | {claim.Source.Id} |\n");
            }
        }

        return text.ToString();
    }

    private static string DatedBy(Claim claim) =>
        (claim.DatedBy == Model.Sources.DatedBy.Quote ? "words" : claim.DatedBy.ToString().ToLowerInvariant())
        + (claim.Reading is null ? string.Empty : ", ours");

    private static IEnumerable<Headline> Headlines() =>
        from subject in FrozenContent.SourceMaterial.Subjects
        let article = ReadPage.Part($"initiatives/{subject.Initiative.Id}.html", $".subject#subject--{subject.Id}")
        let head = article.QuerySelector(".headline")!
        let date = ReadPage.Text(head.QuerySelector(".when")!)
        let dates = new SubjectDates(subject)
        select new Headline(
            article,
            date,
            ReadPage.Text(article.QuerySelector(".subject-name")!),
            ReadPage.Text(head)[date.Length..].Trim(),
            date.Contains(" or ", StringComparison.Ordinal) ? dates.Dating : [dates.Current]);

    private sealed record Headline(IElement Article, string Date, string Name, string Remark, ImmutableArray<Claim> Carriers);
}
