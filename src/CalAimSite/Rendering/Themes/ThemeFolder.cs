using System.Text;
using CalAimSite.Content.Files;
using CalAimSite.Rendering.Languages;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.Themes;

/// <summary>Reads a theme from the disk: the only place that does.</summary>
public static class ThemeFolder
{
    private const string Ending = ".html";
    private const string Templates = "templates";

    /// <summary>Reads <c>templates/</c>, <c>assets/</c> and of each language <c>words.LANGUAGE.yaml</c>, the first one first.</summary>
    /// <returns>The theme, or null where something is wrong in it.</returns>
    public static Theme? Read(string folder, ImmutableArray<string> languages, MilestoneFields fields, DiagnosticBag diagnostics) =>
        Read(folder, [.. InputFolder.List(folder)], languages, fields, diagnostics);

    internal static Theme? Read(
        string folder, ImmutableArray<ContentFile> files, ImmutableArray<string> languages, MilestoneFields fields, DiagnosticBag diagnostics)
    {
        var found = diagnostics.ForPart();
        var theme = ReadAll(folder, files, languages, fields, found);
        diagnostics.AddAll(found);
        return found.HasErrors ? null : theme;
    }

    private static Theme? ReadAll(
        string folder, ImmutableArray<ContentFile> files, ImmutableArray<string> languages, MilestoneFields fields, DiagnosticBag diagnostics)
    {
        var root = PrintedText.Folder(folder);
        var read = languages.Select((tag, i) =>
            ReadWords(files, $"words.{tag}.yaml", root, fields, diagnostics) is { } words ? new Language(tag, words, i == 0 ? null : tag) : null);
        var known = read.OfType<Language>().ToImmutableArray();
        var sources = new Dictionary<string, SourceText>(StringComparer.Ordinal);
        var templates = ReadTemplates(files, root, known, sources, diagnostics);
        ImmutableArray<Asset> assets =
        [
            .. In(files, "assets", root, diagnostics).Where(file => !file.IsTooLarge($"{root}/assets/{file.Path}", diagnostics))
                .Select(file => new Asset(file.Path, ReadAsset(file))),
        ];
        CheckCase(assets, $"{root}/assets", diagnostics);
        return templates is null || known.Length < languages.Length ? null : new Theme(templates, known, assets, sources);
    }

    /// <returns>The words of a language alone, or null where something is wrong in them.</returns>
    public static Translations? ReadWords(string folder, string language, MilestoneFields fields, DiagnosticBag diagnostics) =>
        ReadWords(InputFolder.List(folder), $"words.{language}.yaml", PrintedText.Folder(folder), fields, diagnostics);

    private static Translations? ReadWords(
        IEnumerable<ContentFile> files, string name, string root, MilestoneFields fields, DiagnosticBag diagnostics)
    {
        if (files.FirstOrDefault(file => file.Path == name) is { } file)
            return file.IsSafe($"{root}/{name}", diagnostics) && ReadText(file, $"{root}/{name}", diagnostics) is { } text ? WordsFile.Read(text, fields, diagnostics) : null;
        diagnostics.MissingFile(SourceSpan.OfFile($"{root}/{name}"), "the words of a language of the site", "theme");
        return null;
    }

    private static SourceText? ReadText(ContentFile file, string name, DiagnosticBag diagnostics) =>
        file.IsTooLarge(name, diagnostics) ? null : TextDecoder.Decode(file.Read(), name, diagnostics);

    private static TemplateSet? ReadTemplates(
        ImmutableArray<ContentFile> files, string root, ImmutableArray<Language> languages, Dictionary<string, SourceText> texts, DiagnosticBag diagnostics)
    {
        var sources = new List<TemplateSource>();
        var found = new DiagnosticBag();
        foreach (var file in In(files, Templates, root, found))
        {
            if (file.Path.EndsWith(Ending, StringComparison.Ordinal) && ReadText(file, $"{root}/{Templates}/{file.Path}", found) is { } text)
            {
                sources.Add(new TemplateSource(file.Path, text.Path, text.Text));
                texts.Add(text.Path, text);
            }
        }

        // What cannot be read is not missing, whoever includes it.
        diagnostics.AddErrors(found);
        if (found.HasErrors)
            return null;
        foreach (var (name, _) in TemplateNames.Pages)
        {
            if (!sources.Exists(source => source.Name == name))
                diagnostics.MissingFile(SourceSpan.OfFile($"{root}/{Templates}/{name}"), "the template of a kind of page", "theme");
        }

        var errors = new List<TemplateError>();
        var templates = TemplateSet.Load(sources, errors, PageModel.Pages(languages));
        foreach (var error in errors)
            diagnostics.Template(texts[error.Path].Span(error.Start, error.Length), error.Message, error.Advice);
        return templates;
    }

    // Each path with those of the folders that it lies in.
    private static void CheckCase(ImmutableArray<Asset> assets, string root, DiagnosticBag diagnostics)
    {
        var names = assets.SelectMany(asset => asset.Path.Split('/').Select((_, i) => string.Join('/', asset.Path.Split('/').Take(i + 1))));
        foreach (var same in names.Distinct().GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            diagnostics.AssetsInOtherCase(SourceSpan.OfFile($"{root}/{same.First()}"), same.ElementAt(1));
    }

    private static byte[] ReadAsset(ContentFile file) => Path.GetExtension(file.Path) switch
    {
        ".css" => Encoding.UTF8.GetBytes(StyleSheet.Compact(TextOf(file))),
        ".js" => Encoding.UTF8.GetBytes(Script.Compact(TextOf(file))),
        _ => file.Read(),
    };

    private static string TextOf(ContentFile file)
    {
        using var reader = new StreamReader(new MemoryStream(file.Read()));
        return reader.ReadToEnd();
    }

    // Of a folder in the theme, with paths from there, and in ordinal order: what a file system lists first differs from machine to machine.
    private static IEnumerable<ContentFile> In(ImmutableArray<ContentFile> files, string folder, string root, DiagnosticBag diagnostics) =>
        files.Where(file => (file.Path == folder || file.Path.StartsWith(folder + "/", StringComparison.Ordinal)) && file.IsSafe($"{root}/{file.Path}", diagnostics))
            .Where(file => file.Path != folder)
            .Select(file => file with { Path = file.Path[(folder.Length + 1)..] })
            .OrderBy(file => file.Path, StringComparer.Ordinal);
}
