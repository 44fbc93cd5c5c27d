using CalAimSite.Content.Binding;
using CalAimSite.Content.Files;
using CalAimSite.Diagnostics;

namespace CalAimSite.Sources;

/// <summary>
/// Every passage of the frozen content against the text of its source. Those of <c>content/</c> are held to the same by its rules.
/// </summary>
public sealed class PassageTests
{
    private static readonly ImmutableArray<Passage> Passages = FrozenContent.SourceMaterial.Passages;

    [Fact]
    public void Every_passage_stands_in_its_source()
    {
        Assert.Equal(FrozenContent.Site.Vocabulary.Sources.Length, Passages.Select(passage => passage.Source).Distinct().Count());
        Assert.Empty(FilesUnlikeTheirSource([]));
    }

    [Fact]
    public void A_passage_with_one_word_changed_is_found_out()
    {
        var changed = Passages.Select(PathOf)
            .ToDictionary(path => path, path => WithAnotherWord(File.ReadAllText(Path.Join(FrozenContent.Folder, path))));

        Assert.Equal(changed.Keys.Order(), FilesUnlikeTheirSource(changed));
    }

    [Theory]
    [InlineData("apl-23-003", "will make strategic investments in, and direct")]
    [InlineData("apl-23-003", "associated with the implementation of components of CalAIM")]
    [InlineData("dhcs-update-2021", "counties); July 2022 (other counties)")]
    public void Words_go_on_where_their_source_is_interrupted(string source, string words)
    {
        var passages = ReadPage.Parts($"sources/{source}.html", ".passage .prose");

        Assert.Contains(passages, passage => passage.InnerHtml.Contains(words, StringComparison.Ordinal));
        Assert.All(passages, passage => Assert.Empty(passage.QuerySelectorAll("br")));
    }

    private static string PathOf(Passage passage) => $"passages/{passage.Source.Id}/{passage.Slug}.md";

    private static IEnumerable<string> FilesUnlikeTheirSource(Dictionary<string, string> changed)
    {
        var diagnostics = new DiagnosticBag();
        var texts = FrozenContent.Site.Vocabulary.Sources.ToDictionary(
            source => $"sources/{source.Id}.txt", source => File.ReadAllText(Repository.PathOf("content", "sources", source.Id + ".txt")));
        ContentBinder.Bind(ContentFolder.Read(FrozenContent.Folder, diagnostics).With([.. texts, .. changed]), asOf: null, diagnostics);
        return diagnostics.ToSorted().Where(diagnostic => diagnostic.Code == "CAL7010")
            .Select(diagnostic => Path.GetRelativePath(FrozenContent.Folder, diagnostic.Span.Source.Path)).Distinct().Order();
    }

    // The longest of the text, behind the front matter.
    private static string WithAnotherWord(string file)
    {
        var body = file.LastIndexOf("\n---\n", StringComparison.Ordinal) + 5;
        var longest = file[body..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !word.Contains('/', StringComparison.Ordinal)).MaxBy(word => word.Count(char.IsLetter))!;
        return file[..body] + file[body..].Replace(longest, "xylophone", StringComparison.Ordinal);
    }
}
