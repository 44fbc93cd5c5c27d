using System.Text;
using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Routing;
using FsCheck;
using FsCheck.Fluent;

namespace CalAimSite.Publishing;

public sealed class PublishProperties
{
    private static readonly DateTime Start = new(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>No two of them clash, so that every choice is a site.</summary>
    private static readonly string[] Paths =
        ["index.html", "a/index.html", "a/b/c/deep.html", "a/b/other.html", "ä ö.html", "feeds/all.ics", ".nojekyll", "z/only.html"];

    private static readonly string[] Texts = ["", "1", "2", "same length", "length same", new('x', 300_000)];

    /// <summary>For each path a text, or -1 where the site lacks it.</summary>
    private static Gen<int[]> Site => Gen.Choose(-2, Texts.Length - 1).Select(i => Math.Max(i, -1)).ArrayOf(Paths.Length);

    [Fact]
    public void After_any_sequence_of_publishes_the_folder_is_the_last_site_and_what_did_not_change_kept_its_time() =>
        Prop.ForAll(
            Site.NonEmptyListOf().Select(sites => sites.Take(6).ToArray()).ToArbitrary(),
            Gen.Elements(true, false).ToArbitrary(),
            Check).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    private static void Check(int[][] sites, bool triesExchange)
    {
        using var temporary = new TemporaryFolder();
        var folder = new OutputFolder(temporary["_site"], []) { TriesExchange = triesExchange, Patience = TimeSpan.Zero };
        var before = Enumerable.Repeat(-1, Paths.Length).ToArray();
        for (var step = 0; step < sites.Length; step++)
        {
            var result = folder.Publish(Files(sites[step]));
            CheckCounts(result, before, sites[step]);
            CheckFiles(folder.Path, sites[step]);
            CheckTimes(folder.Path, before, sites[step], Start.AddDays(step - 1));
            SetTimes(folder.Path, sites[step], Start.AddDays(step));
            before = sites[step];
        }
    }

    private static GeneratedFile[] Files(int[] site) =>
        [.. Present(site).Select(i => new GeneratedFile(new Route(Paths[i]), Encoding.UTF8.GetBytes(Texts[site[i]]), IsPage: true))];

    private static IEnumerable<int> Present(int[] site) => Enumerable.Range(0, site.Length).Where(i => site[i] >= 0);

    private static void CheckCounts(PublishResult result, int[] before, int[] site)
    {
        Assert.Equal(Present(site).Count(i => site[i] == before[i]), result.Unchanged);
        Assert.Equal(Present(site).Count(i => site[i] != before[i]), result.Written);
        Assert.Equal(Present(before).Count(i => site[i] < 0), result.Removed);
    }

    private static void CheckFiles(string folder, int[] site)
    {
        var expected = Sites.Tree([.. Present(site).Select(i => (Paths[i], Texts[site[i]]))]);
        foreach (var path in expected.Keys.ToList())
        {
            for (var end = path.IndexOf('/', StringComparison.Ordinal); end >= 0; end = path.IndexOf('/', end + 1))
                expected[path[..(end + 1)]] = "";
        }

        Assert.Equal(expected, Sites.ReadSite(folder));
    }

    private static void CheckTimes(string folder, int[] before, int[] site, DateTime kept)
    {
        foreach (var i in Present(site))
        {
            var time = File.GetLastWriteTimeUtc(Path.Join(folder, Paths[i]));
            if (site[i] == before[i])
                Assert.Equal(kept, time);
            else
                Assert.NotEqual(kept, time);
        }
    }

    private static void SetTimes(string folder, int[] site, DateTime time)
    {
        foreach (var i in Present(site))
            File.SetLastWriteTimeUtc(Path.Join(folder, Paths[i]), time);
    }
}
