using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace CalAimSite.Rendering;

/// <summary>The real content and the golden sites' in the default theme, with the pseudo-language as second or as only language.</summary>
public sealed class PseudoSites : IDisposable
{
    /// <summary>The name of the real content among the golden sites.</summary>
    public const string Real = "the real site";

    private readonly string _root = Directory.CreateTempSubdirectory("calaim-languages-").FullName;
    private readonly ConcurrentDictionary<(string Name, string Languages), Lazy<BuiltSite>> _sites = new();

    public PseudoSites()
    {
        TemporarySite.Copy(DefaultTheme.Folder, Theme);
        File.WriteAllText(Path.Join(Theme, $"words.{PseudoLanguage.Tag}.yaml"), PseudoLanguage.WordsFile());
    }

    private string Theme => Path.Join(_root, "theme");

    /// <param name="name"><see cref="Real"/> or a golden site.</param>
    /// <param name="languages">As they stand in site.yaml; null for what is there.</param>
    internal BuiltSite Of(string name, string? languages) =>
        _sites.GetOrAdd((name, languages ?? string.Empty), _ => new Lazy<BuiltSite>(() => Build(name, languages))).Value;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private BuiltSite Build(string name, string? languages)
    {
        var content = Path.Join(_root, $"{name} {languages}");
        TemporarySite.Copy(name == Real ? FrozenContent.Folder : Path.Join(new GoldenSite(name).Folder, "content"), content);
        var identity = Path.Join(content, "site.yaml");
        var text = Regex.Replace(File.ReadAllText(identity), "^languages:.*\n", "", RegexOptions.Multiline, TimeSpan.FromSeconds(1));
        File.WriteAllText(identity, languages is null ? text : $"{text.TrimEnd('\n')}\nlanguages: [{languages}]\n");
        var site = new BuiltSite(SiteGenerator.Generate(new GeneratorOptions(content, Theme)));
        Assert.False(site.Generated.HasErrors, site.Report);
        return site;
    }
}
