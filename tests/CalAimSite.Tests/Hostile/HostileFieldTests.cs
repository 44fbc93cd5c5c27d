using System.Text.Json;
using CalAimSite.Cli.Pdf;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;
using CalAimSite.Exports;
using CalAimSite.Rendering;
using CalAimSite.Text;

namespace CalAimSite.Hostile;

/// <summary>Every field that content has holds a text made to be misread, and no file of the site means anything else by it.</summary>
public sealed class HostileFieldTests
{
    private static readonly string[] Probes = ["<script>alert(1)</script>", "https://example.org/", "someone@example.org"];
    private static readonly string[] Names = [Scalars.Id.Expected, Scalars.Column.Expected, "one of the table's periods", "a digest"];

    public static TheoryData<string> Texts => [.. HostileText.All.Keys];

    public static TheoryData<string, string> SitesAndTexts
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var site in HostileSite.Names)
            {
                foreach (var text in HostileText.All.Keys)
                    data.Add(site, text);
            }

            return data;
        }
    }

    [Fact]
    public void Every_field_that_content_declares_as_text_is_another_in_one_of_the_sites()
    {
        var declared = DeclaredSchemas.Mappings.SelectMany(schema => schema.Fields.Where(TakesAnyText).Select(field => $"{schema.What}: {field.Name}"));
        var others = HostileSite.Names.SelectMany(name => HostileSite.Content(name, HostileText.All["a browser"]).Fields);

        Assert.Equal([.. HostileSite.Spared], declared.Except(others, StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(SitesAndTexts))]
    public void Every_file_says_what_it_says_of_a_harmless_text_of_the_same_length(string name, string text)
    {
        var hostile = HostileSite.Build(name, HostileText.All[text]);
        var harmless = HostileSite.Build(name, HostileText.All[text].Blunted());

        AssertSaySame(harmless, hostile);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_is_printed_as_PDF_says_what_it_says_of_a_harmless_text(string text)
    {
        var hostile = HostileSite.Build("evidence", HostileText.All[text]);
        var harmless = HostileSite.Build("evidence", HostileText.All[text].Blunted());

        Assert.All(
            hostile.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)),
            path => Assert.Equal(Printed(harmless, path), Printed(hostile, path)));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_milestone_has_the_very_text_in_each_file_about_it(string text)
    {
        var site = HostileSite.Build("demo", HostileText.All[text]);
        var words = HostileText.All[text].Around("Rate tables published").ReplaceLineEndings(" ");

        Assert.All(
            new[]
            {
                "editions/2023-04.html", "milestones/care-rates.html", "milestones/care-rates.md", "api/v1/milestones.json", "data/milestones.csv", "feeds/milestones.ics",
                "feeds/changes.atom", "feeds/changes.json", "search-index.js",
            },
            path => Assert.Contains(words, SameShape.Exact.Of(path, site.Text(path)), StringComparison.Ordinal));
    }

    // It is a key, not a field, and has no blanks and brackets.
    [Fact]
    public void The_mark_of_a_footnote_is_a_text_wherever_it_stands()
    {
        const string Mark = "\"'><img/src=x/onerror=alert(1)>&amp;(javascript:b)|*_`<!--{{c}}";
        var (hostile, harmless) = (WithMark(Mark), WithMark(HostileText.Blunted(Mark)));

        Assert.Contains(hostile.Files.Keys, path => hostile.Text(path).Contains("onerror", StringComparison.Ordinal));
        AssertSaySame(harmless, hostile);
    }

    private static void AssertSaySame(BuiltSite harmless, BuiltSite hostile)
    {
        Assert.Equal(harmless.Files.Keys, hostile.Files.Keys);
        Assert.All(
            hostile.Files.Keys.Where(path => !path.StartsWith("assets/", StringComparison.Ordinal)),
            path => Assert.Equal(SameShape.Blunted.Of(path, harmless.Text(path)), SameShape.Blunted.Of(path, hostile.Text(path))));
    }

    private static BuiltSite WithMark(string mark) => ExportedSite.Build("footnotes", "https://example.org/", content =>
    {
        var edition = Path.Join(content, "editions/2023-03/edition.yaml");
        File.WriteAllText(edition, File.ReadAllText(edition)
            .Replace("\"*\":", $"{JsonSerializer.Serialize(mark)}:", StringComparison.Ordinal).Replace("[^*]", $"[^{mark}]", StringComparison.Ordinal));
    });

    private static string Printed(BuiltSite site, string path)
    {
        var copy = PrintCopy.Create(site.Text(path), new Uri("https://example.org/"));
        Assert.DoesNotContain("<script", copy, StringComparison.OrdinalIgnoreCase);
        return SameShape.Blunted.Of(path, copy);
    }

    private static bool TakesAnyText(Field field) => !IsName(field) && DeclaredSchemas.ValuesOf(field).Any(value => value is not (MappingSchema or NodeSchema)) && Probes.Any(probe =>
    {
        var place = new SourceText("a", probe).Span(0, probe.Length);
        var scalar = new YamlScalar(probe, isVerbatim: true, place);
        YamlNode[] nodes = [scalar, new YamlSequence([scalar], place), new YamlMapping([new YamlEntry(scalar, scalar)], isWhole: true, place)];
        return nodes.Any(node => field.TryRead(node, new DiagnosticBag(), out _));
    });

    // Any text is read, but then nothing has that name.
    private static bool IsName(Field field) => Names.Any(name => field.Expected.Contains(name, StringComparison.Ordinal));
}
