using CalAimSite.Rendering;

namespace CalAimSite;

/// <summary>
/// The content as it was when August 2023 was the only edition, and nothing in it was amended: what the department and the other
/// sources printed. Tests that name pages, dates or words look here, for editors may change <c>content/</c>.
/// </summary>
internal static class FrozenContent
{
    public static readonly string Folder = Repository.TestPath("Fixtures", "content-2023-08");

    private static readonly Lazy<BuiltSite> LazyBuilt = new(() =>
    {
        var site = new BuiltSite(SiteGenerator.Generate(new GeneratorOptions(Folder, DefaultTheme.Folder)));

        // What a person should know, and what only a further source can mend.
        Assert.Equal(["CAL7005", "CAL7004"], site.Generated.Diagnostics.Select(diagnostic => diagnostic.Code));
        return site;
    });

    public static BuiltSite Built => LazyBuilt.Value;

    public static Site Site => Built.Generated.Site!;

    public static Model.Sources.SourceMaterial SourceMaterial => Site.SourceMaterial;
}
