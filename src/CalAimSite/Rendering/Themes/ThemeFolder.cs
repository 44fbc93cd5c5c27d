using System.Text;
using CalAimSite.Content.Files;
using CalAimSite.Rendering.Languages;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.Themes;

/// <summary>Reads a theme from the disk: the only place that does.</summary>
public static class ThemeFolder
{
    private const string Ending = ".html";

    /// <summary>Reads <c>templates/</c>, <c>assets/</c> and of each language <c>words.LANGUAGE.yaml</c>, the first one first.</summary>
    /// <returns>The theme, or null where something is wrong in it.</returns>
    public static Theme? Read(string folder, ImmutableArray<string> languages, MilestoneFields fields, DiagnosticBag diagnostics)
    {
        var root = folder.Replace('\\', '/').TrimEnd('/');
        var read = languages.Select((tag, i) =>
            ReadWords(folder, $"words.{tag}.yaml", root, fields, diagnostics) is { } words ? new Language(tag, words, i == 0 ? null : tag) : null);
        var known = read.OfType<Language>().ToImmutableArray();
        var sources = new Dictionary<string, SourceText>(StringComparer.Ordinal);
        var templates = ReadTemplates(Path.Combine(folder, "templates"), $"{root}/templates", known, sources, diagnostics);
        var assets = ReadAssets(Path.Combine(folder, "assets"));
        CheckCase(assets, $"{root}/assets", diagnostics);
        return templates is null || known.Length < languages.Length || diagnostics.HasErrors
            ? null
            : new Theme(templates, known, assets, sources);
    }

    /// <returns>The words of a language alone, or null where something is wrong in them.</returns>
    public static Translations? ReadWords(string folder, string language, MilestoneFields fields, DiagnosticBag diagnostics) =>
        ReadWords(folder, $"words.{language}.yaml", folder.Replace('\\', '/').TrimEnd('/'), fields, diagnostics);

    private static Translations? ReadWords(string folder, string name, string root, MilestoneFields fields, DiagnosticBag diagnostics)
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path))
        {
            diagnostics.MissingFile(new SourceText($"{root}/{name}", string.Empty).Span(0, 0), "the words of a language of the site", "theme");
            return null;
        }

        return TextDecoder.Decode(File.ReadAllBytes(path), $"{root}/{name}", diagnostics) is { } text
            ? WordsFile.Read(text, fields, diagnostics)
            : null;
    }

    private static TemplateSet? ReadTemplates(
        string folder, string root, ImmutableArray<Language> languages, Dictionary<string, SourceText> texts, DiagnosticBag diagnostics)
    {
        var sources = new List<TemplateSource>();
        var files = FilesOf(folder).Where(file => file.Relative.EndsWith(Ending, StringComparison.Ordinal)).ToList();
        foreach (var (relative, path) in files)
        {
            if (TextDecoder.Decode(File.ReadAllBytes(path), $"{root}/{relative}", diagnostics) is { } text)
            {
                sources.Add(new TemplateSource(relative, text.Path, text.Text));
                texts.Add(text.Path, text);
            }
        }

        // What cannot be read is not missing, whoever includes it.
        if (sources.Count < files.Count)
            return null;
        foreach (var (name, _) in TemplateNames.Pages)
        {
            if (!sources.Exists(source => source.Name == name))
                diagnostics.MissingFile(new SourceText($"{root}/{name}", string.Empty).Span(0, 0), "the template of a kind of page", "theme");
        }

        var errors = new List<TemplateError>();
        var templates = TemplateSet.Load(sources, errors, PageModel.Pages(languages));
        foreach (var error in errors)
            diagnostics.Template(texts[error.Path].Span(error.Start, error.Length), error.Message, error.Advice);
        return templates;
    }

    private static ImmutableArray<Asset> ReadAssets(string folder) =>
        [.. FilesOf(folder).Select(file => new Asset(file.Relative, ReadAsset(file.Path)))];

    // Each path with those of the folders that it lies in.
    private static void CheckCase(ImmutableArray<Asset> assets, string root, DiagnosticBag diagnostics)
    {
        var names = assets.SelectMany(asset => asset.Path.Split('/').Select((_, i) => string.Join('/', asset.Path.Split('/').Take(i + 1))));
        foreach (var same in names.Distinct().GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            diagnostics.AssetsInOtherCase(new SourceText($"{root}/{same.First()}", string.Empty).Span(0, 0), same.ElementAt(1));
    }

    private static byte[] ReadAsset(string path) => Path.GetExtension(path) switch
    {
        ".css" => Encoding.UTF8.GetBytes(StyleSheet.Compact(File.ReadAllText(path))),
        ".js" => Encoding.UTF8.GetBytes(Script.Compact(File.ReadAllText(path))),
        _ => File.ReadAllBytes(path),
    };

    // In ordinal order: what a file system lists first differs from machine to machine.
    private static IEnumerable<(string Relative, string Path)> FilesOf(string folder) =>
        !Directory.Exists(folder)
            ? []
            : Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(path => (Relative: Path.GetRelativePath(folder, path).Replace('\\', '/'), Path: path))
                .Where(file => !file.Relative.StartsWith('.') && !file.Relative.Contains("/.", StringComparison.Ordinal))
                .OrderBy(file => file.Relative, StringComparer.Ordinal);
}
