using System.Reflection;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Themes;
using CalAimSite.Text;

namespace CalAimSite.Rendering;

/// <summary>The default theme: nothing in it is unused, and all words are in its words file.</summary>
public sealed partial class DefaultThemeTests
{
    private static readonly string Folder = Path.Join(DefaultTheme.Folder, "templates");

    private static readonly Dictionary<string, string> Templates = Directory
        .EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Words = ReadWords();

    public static TheoryData<string> TemplatePaths => [.. Templates.Keys];

    [Fact]
    public void Every_template_is_a_kind_of_page_or_included()
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>(TemplateNames.Pages.Select(page => page.Name));
        while (open.TryDequeue(out var name))
        {
            if (used.Add(name))
            {
                foreach (Match include in Include().Matches(Templates[name]))
                    open.Enqueue(include.Groups["name"].Value);
            }
        }

        Assert.Empty(Templates.Keys.Except(used, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_kind_of_page_is_listed()
    {
        var declared = typeof(TemplateNames).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetValue(null)!);

        Assert.Equal(declared.Order(StringComparer.Ordinal), TemplateNames.Pages.Select(page => page.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_key_is_checked()
    {
        Assert.Equal(
            Fields<TranslationKey>().Select(key => key.Name).Order(StringComparer.Ordinal),
            TranslationKeys.All.Select(key => key.Name).Order(StringComparer.Ordinal));
        Assert.Equal(
            Fields<PluralKey>().Select(key => key.Name).Order(StringComparer.Ordinal),
            TranslationKeys.Counts.Select(key => key.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_key_is_asked_for_by_code()
    {
        var sources = string.Concat(Directory.EnumerateFiles(Repository.PathOf("src", "CalAimSite"), "*.cs", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) != "TranslationKeys.cs").Select(File.ReadAllText));
        var names = typeof(TranslationKeys).GetFields()
            .Where(field => field.FieldType == typeof(TranslationKey) || field.FieldType == typeof(PluralKey)).Select(field => field.Name);

        var asked = Key().Matches(sources).Select(match => match.Groups["name"].Value);
        Assert.Empty(names.Except(asked, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_word_is_used_by_code_or_by_a_template_and_every_word_that_is_used_is_there() =>
        Assert.Equal(
            TranslationKeys.All.Concat(ModelKeys.All(MilestoneFields.Default)).Select(key => key.Name)
                .Concat(TranslationKeys.Counts.Concat(ModelKeys.Counts(MilestoneFields.Default)).SelectMany(key => new[] { $"{key.Name}.one", $"{key.Name}.other" }))
                .Append("plurals.one").Concat(WordsOfTemplates()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            Words.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Words_that_templates_use_have_nothing_to_put_in() =>
        Assert.All(WordsOfTemplates(), key => Assert.DoesNotContain('{', Words[key]));

    [Theory]
    [MemberData(nameof(TemplatePaths))]
    public void A_template_holds_no_words(string path)
    {
        var html = new HtmlParser().ParseDocument(Code().Replace(Templates[path], ""));
        var texts = html.GetDescendants().OfType<IText>().Select(text => text.Data);
        var attributes = html.All.SelectMany(element => element.Attributes)
            .Where(attribute => attribute.Name is "aria-label" or "title" or "alt" or "placeholder" or "aria-description" or "label")
            .Select(attribute => attribute.Value);

        Assert.All(texts.Concat(attributes), text => Assert.DoesNotMatch(@"[\p{L}\p{N}]", text));
    }

    [Theory]
    [MemberData(nameof(TemplatePaths))]
    public void The_code_of_a_template_holds_no_words_either(string path) =>
        Assert.All(
            Code().Matches(Templates[path]).SelectMany(code => Literal().Matches(code.Value)),
            literal => Assert.Contains(literal.Groups["text"].Value, Templates.Keys));

    [Theory]
    [MemberData(nameof(TemplatePaths))]
    public void A_template_has_short_lines_and_leaves_escaping_to_the_engine(string path)
    {
        Assert.All(Templates[path].Split('\n'), line => Assert.InRange(line.Length, 0, 140));
        Assert.DoesNotContain("html.escape", Templates[path], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("style.css")]
    [InlineData("pages.css")]
    [InlineData("embed.css")]
    public void A_style_sheet_has_short_lines_and_no_words(string name)
    {
        var lines = File.ReadAllLines(Path.Join(DefaultTheme.Folder, "assets", name));

        Assert.All(lines, line => Assert.InRange(line.Length, 0, 140));
        Assert.All(lines.SelectMany(line => Content().Matches(line)), content => Assert.DoesNotMatch(@"\p{L}", content.Groups["text"].Value));
    }

    [Theory]
    [InlineData("site.js")]
    [InlineData("filter.js")]
    public void The_script_finds_elements_by_attributes_not_by_position_or_class(string name)
    {
        var script = File.ReadAllText(Path.Join(DefaultTheme.Folder, "assets", name));

        Assert.DoesNotMatch(@"Sibling|ElementChild|parentElement|cellIndex|\brows\b|\bcells\b|children|nth-", script);
        Assert.All(Selector().Matches(script), selector => Assert.DoesNotMatch(@"(?<!:not\()\.[a-z]", selector.Value));
    }

    private static IEnumerable<string> WordsOfTemplates() =>
        Templates.Values.SelectMany(text => Word().Matches(text)).Select(match => match.Groups["key"].Value);

    private static IEnumerable<T> Fields<T>() =>
        typeof(TranslationKeys).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<T>();

    // Dotted keys with their texts; a list is empty.
    private static Dictionary<string, string> ReadWords()
    {
        var file = Path.Join(DefaultTheme.Folder, "words.en.yaml");
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        Collect(YamlReader.Read(new SourceText(file, File.ReadAllText(file)), new DiagnosticBag())!, "");
        return found;

        void Collect(YamlNode node, string key)
        {
            foreach (var entry in (node as YamlMapping)?.Entries ?? [])
                Collect(entry.Value, $"{key}{entry.Key.Value}.");

            if (node is not YamlMapping)
                found.Add(key.TrimEnd('.'), node is YamlScalar scalar ? scalar.Value : "");
        }
    }

    [GeneratedRegex("include '(?<name>[^']*)'", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Include();

    [GeneratedRegex(@"\bTranslationKeys\.(?<name>\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Key();

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.Singleline, 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"'[^'\n]*'", RegexOptions.None, 1000)]
    private static partial Regex Selector();

    [GeneratedRegex("""content:.*?"(?<text>[^"]*)["]""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Content();

    [GeneratedRegex("""["'`](?<text>[^"'`]*)["'`]""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Literal();

    [GeneratedRegex(@"\bwords\.(?<key>[a-z_]+(\.[a-z_]+)*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();
}
