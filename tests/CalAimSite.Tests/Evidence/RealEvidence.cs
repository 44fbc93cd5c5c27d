using CalAimSite.Rendering;

namespace CalAimSite.Evidence;

/// <summary>The repository's own content with all that the sources say, and the site made of it.</summary>
internal static class RealEvidence
{
    private static readonly Lazy<BuiltSite> LazyBuilt = new(() =>
    {
        var generated = SiteGenerator.Generate(new GeneratorOptions(Repository.PathOf("content"), DefaultTheme.Folder));
        Assert.Equal(["CAL7005", "CAL7004"], generated.Diagnostics.Select(diagnostic => diagnostic.Code));
        return new BuiltSite(generated);
    });

    public static BuiltSite Built => LazyBuilt.Value;

    public static Site Site => Built.Generated.Site!;

    public static Model.Sources.SourceMaterial Evidence => Site.SourceMaterial;
}
