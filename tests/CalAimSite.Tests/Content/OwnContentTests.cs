using CalAimSite.Rendering;

namespace CalAimSite.Content;

/// <summary>The content of this repository as it is now. Its pages are held to <see cref="PageRules"/> as well.</summary>
public sealed class OwnContentTests
{
    private static readonly Lazy<BuiltSite> LazyBuilt = new(() =>
        new BuiltSite(SiteGenerator.Generate(new GeneratorOptions(Repository.PathOf("content"), DefaultTheme.Folder))));

    public static TheoryData<string> Rules => [.. ContentRules.All.Keys];

    internal static BuiltSite Built => LazyBuilt.Value;

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_holds_for_the_content(string rule) => ContentRules.All[rule](Built);
}
