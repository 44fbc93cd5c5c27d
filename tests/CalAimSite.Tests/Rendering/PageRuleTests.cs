using CalAimSite.Content;

namespace CalAimSite.Rendering;

/// <summary>The rules for pages, held to every site there is: those of the tests, and that of <c>content/</c> as it is now.</summary>
public sealed class PageRuleTests
{
    private const string Frozen = "August 2023";
    private const string Own = "content/";

    public static MatrixTheoryData<string, string> Rules => new([.. PageRules.All.Keys], [Own, Frozen, .. GoldenSite.Names]);

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_holds_for_the_pages_of_a_site(string rule, string site) => PageRules.All[rule](site switch
    {
        Own => OwnContentTests.Built,
        Frozen => FrozenContent.Built,
        _ => GoldenSite.Built(site),
    });
}
