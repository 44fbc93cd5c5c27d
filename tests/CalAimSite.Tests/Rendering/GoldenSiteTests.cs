using System.Text;

namespace CalAimSite.Rendering;

public sealed class GoldenSiteTests
{
    public static TheoryData<string> Sites => [.. GoldenSite.Names];

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_site_is_built_as_expected(string name)
    {
        var site = new GoldenSite(name);
        var actual = GoldenSite.Actual(site.Build());
        if (GoldenSite.IsAccepting)
            site.Accept(actual);

        Assert.True(actual.ContainsKey("expected/index.html"), $"{name} was not built:\n{actual.GetValueOrDefault("diagnostics.txt")}");
        var differences = Differences(site.Expected(), actual);
        Assert.True(differences.Length == 0, $"{name}:\n{differences}\nCALAIM_ACCEPT=1 makes this the expectation.");
    }

    [Fact]
    public void A_missing_an_extra_and_a_different_file_are_told_apart()
    {
        SortedDictionary<string, string> expected = new(StringComparer.Ordinal) { ["a"] = "1\n2\n3", ["b"] = "", ["d"] = "same" };
        SortedDictionary<string, string> actual = new(StringComparer.Ordinal) { ["a"] = "1\n4\n3", ["c"] = "", ["d"] = "same" };

        Assert.Equal(
            """
            a differs:
              line 2
                1
              - 2
              + 4
                3
            b is expected but was not made
            c was made but is not expected

            """,
            Differences(expected, actual));
    }

    private static string Differences(SortedDictionary<string, string> expected, SortedDictionary<string, string> actual)
    {
        var text = new StringBuilder();
        foreach (var path in expected.Keys.Union(actual.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (!actual.TryGetValue(path, out var made))
                text.Append(path).Append(" is expected but was not made\n");
            else if (!expected.TryGetValue(path, out var wanted))
                text.Append(path).Append(" was made but is not expected\n");
            else if (made != wanted)
                text.Append(path).Append(" differs:\n").Append(LineDiff.Of(wanted, made));
        }

        return text.ToString();
    }
}
