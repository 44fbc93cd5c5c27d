using CalAimSite.Content.Files;
using CalAimSite.Diagnostics;
using CalAimSite.Exports;
using CalAimSite.Rendering;

namespace CalAimSite.Hostile;

/// <summary>Golden sites with all that readers can take along, and other texts.</summary>
internal static class HostileSite
{
    /// <summary>Sites that together say all that content can.</summary>
    public static readonly ImmutableArray<string> Names = ["dates-and-facts", "demo", "evidence", "footnotes", "rarely-said"];

    /// <summary>What cannot be another text: a number, and the addresses of pages that there are.</summary>
    public static readonly ImmutableArray<string> Spared = ["the published addresses: addresses", "the site: format"];

    public static (ContentFiles Files, IReadOnlyCollection<string> Fields) Content(string name, HostileText text) =>
        HostileContent.From(ContentFolder.Read(Path.Join(new GoldenSite(name).Folder, "content"), new DiagnosticBag()), text, Spared.Contains);

    public static BuiltSite Build(string name, HostileText text) => ExportedSite.Build(name, "https://example.org/", content =>
    {
        foreach (var path in Content(name, text).Files is var files ? files.Paths : [])
        {
            var file = Path.Join(content, path);
            File.WriteAllText(file, path == "site.yaml" ? Settings(files[path].Text) : files[path].Text);
        }
    });

    // ExportedSite takes the outputs away from the file that is there.
    private static string Settings(string text) =>
        string.Join('\n', text.Split('\n').Where(line => !line.StartsWith("outputs:", StringComparison.Ordinal)));
}
