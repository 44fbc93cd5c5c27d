using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;
using CalAimSite.Editing.Yaml;
using CalAimSite.Text;

namespace CalAimSite.Workflows;

/// <summary>A workflow of GitHub Actions, read as YAML.</summary>
internal sealed class Workflow
{
    private readonly string _text;

    public Workflow(string name, string text)
    {
        var diagnostics = new DiagnosticBag();
        (Name, _text) = (name, text);
        Root = YamlReader.Read(new SourceText(name, text), diagnostics)!;
        Assert.Empty(diagnostics.ToSorted());
    }

    public static IEnumerable<Workflow> All => Directory.EnumerateFiles(Folder, "*.yml").Order(StringComparer.Ordinal)
        .Select(file => new Workflow(Path.GetFileName(file), File.ReadAllText(file)));

    public string Name { get; }

    public YamlNode Root { get; }

    public IEnumerable<(string Name, YamlNode Node)> Jobs => Entries(Root.Find("jobs")).Select(job => (job.Key.Value, job.Value));

    public IEnumerable<YamlNode> Steps => Jobs.SelectMany(job => job.Node.Find("steps").Items());

    public IEnumerable<string> Runs => Steps.Select(step => step.Find("run").Text()).OfType<string>();

    private static string Folder => Repository.PathOf(".github", "workflows");

    /// <summary>All that a <c>GITHUB_TOKEN</c> may write, as <c>job: permission</c>.</summary>
    public IEnumerable<string> Writes => Jobs.Append((Name: "all", Node: Root))
        .SelectMany(job => Entries(job.Node.Find("permissions")).Where(entry => entry.Value.Text() == "write").Select(entry => $"{job.Name}: {entry.Key.Value}"));

    /// <summary>The lines that use an action.</summary>
    public IEnumerable<string> Uses => _text.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("uses:", StringComparison.Ordinal)
        || line.StartsWith("- uses:", StringComparison.Ordinal));

    public static IEnumerable<YamlEntry> Entries(YamlNode? node) => node is YamlMapping mapping ? mapping.Entries : [];
}
