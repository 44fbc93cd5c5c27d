using System.Text.Json;
using CalAimSite.Rendering;

namespace CalAimSite.Exports;

/// <summary>A golden site with all that readers can take along, which most golden sites are built without.</summary>
internal static class ExportedSite
{
    /// <param name="name">The golden site.</param>
    /// <param name="baseUrl">Where it will be published; null where that is not known.</param>
    /// <param name="edit">What else to change in its content's folder.</param>
    public static BuiltSite Build(string name, string? baseUrl = null, Action<string>? edit = null)
    {
        var content = Directory.CreateTempSubdirectory("calaim-exports-").FullName;
        try
        {
            TemporarySite.Copy(Path.Join(new GoldenSite(name).Folder, "content"), content);
            var settings = Path.Join(content, "site.yaml");
            File.WriteAllLines(settings, File.ReadLines(settings).Where(line => !line.StartsWith("outputs:", StringComparison.Ordinal)).ToList());
            edit?.Invoke(content);
            var site = new BuiltSite(SiteGenerator.Generate(new GeneratorOptions(content, DefaultTheme.Folder, baseUrl)));
            Assert.False(site.Generated.HasErrors, site.Report);
            return site;
        }
        finally
        {
            Directory.Delete(content, recursive: true);
        }
    }

    public static JsonElement Json(this BuiltSite site, string path) => JsonSerializer.Deserialize<JsonElement>(site.Files[path].Span);
}
