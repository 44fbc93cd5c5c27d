using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace CalAimSite.Sources;

/// <summary>Acronyms on the pages of the real site: explained where they are used, and only there.</summary>
public sealed partial class AcronymPageTests
{
    private const string Prose = ".context-text, .table-intro, .prose, .footnotes";

    private static readonly Dictionary<string, GlossaryEntry> Explained = FrozenContent.SourceMaterial.Glossary
        .Where(entry => !entry.Expansions.IsEmpty || entry.External is not null)
        .ToDictionary(entry => entry.Acronym, StringComparer.Ordinal);

    public static TheoryData<string> Pages => [.. FrozenContent.Built.Pages];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_foot_of_a_page_lists_just_the_acronyms_that_its_text_uses(string path)
    {
        var page = FrozenContent.Built.Page(path);
        var listed = page.QuerySelectorAll(".acronyms dt").Select(ReadPage.Text).ToList();

        var used = path == "glossary.html" ? [] : UsedIn(TextOf(page.QuerySelector("main")));
        Assert.Equal(used.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
        Assert.Equal(listed.Order(StringComparer.OrdinalIgnoreCase), listed);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_acronym_at_the_foot_has_every_expansion(string path)
    {
        foreach (var item in FrozenContent.Built.Page(path).QuerySelectorAll(".acronyms dl > div"))
        {
            var entry = Explained[ReadPage.Text(item.QuerySelector("dt")!)];
            var said = string.Join("; ", entry.Expansions.Select(expansion => expansion.Text).Distinct(StringComparer.OrdinalIgnoreCase));
            if (entry.External is { } external)
                said = external.Text + " (not from the sources)";
            Assert.Equal(said, ReadPage.Text(item.QuerySelector("dd")!), ignoreCase: true);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_acronym_that_can_be_pressed_brings_up_its_entry_and_is_the_only_one_that_does(string path)
    {
        var page = FrozenContent.Built.Page(path);
        var links = page.QuerySelectorAll("button.acronym").ToList();

        Assert.Distinct(links.Select(link => link.GetAttribute("popovertarget")));
        foreach (var link in links)
        {
            var target = page.GetElementById(link.GetAttribute("popovertarget")!);
            Assert.NotNull(target);
            Assert.True(target.HasAttribute("popover"));
            Assert.Equal(ReadPage.Text(link), ReadPage.Text(target.QuerySelector("dt")!));
            Assert.Null(link.ParentElement!.Closest("a"));
            Assert.False(link.HasAttribute("title"));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_first_use_in_the_prose_of_a_page_is_the_link(string path)
    {
        const char Link = '\u0001';
        var prose = FrozenContent.Built.Page(path).QuerySelectorAll(Prose);
        var text = string.Concat(prose.Select(element => TextOf(WithoutOtherLinks(element), Link.ToString()) + " "));
        for (var at = text.IndexOf(Link, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Link, at + 1))
        {
            var before = UsedIn(text[..at].Replace(Link.ToString(), "", StringComparison.Ordinal));
            var linked = Explained.Keys.Where(acronym => text.AsSpan(at + 1).StartsWith(acronym)).MaxBy(acronym => acronym.Length)!;
            Assert.DoesNotContain(linked, before);
        }
    }

    [Fact]
    public void Acronyms_of_the_prose_of_the_calendar_are_explained_where_they_first_stand()
    {
        var page = FrozenContent.Built.Page("index.html");
        var linked = page.QuerySelectorAll("button.acronym").Select(ReadPage.Text).ToHashSet(StringComparer.Ordinal);

        // In prose, outside other links: the introduction, the text above the table, the descriptions, the footnotes.
        var prose = page.QuerySelectorAll(Prose);
        Assert.NotEmpty(linked);
        var used = prose.SelectMany(element => UsedIn(TextOf(WithoutOtherLinks(element)))).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(used.Order(StringComparer.Ordinal), linked.Order(StringComparer.Ordinal));
    }

    // Slowly and without the site's own finder: every run of letters, digits, hyphens and slashes is cut at its joints in all
    // ways, from the left and the longest first.
    private static HashSet<string> UsedIn(string text)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var run in Run().Matches(text).Select(match => match.Value))
        {
            var parts = Part().Matches(run).Select(match => match.Value).ToList();
            for (var from = 0; from < parts.Count;)
            {
                var to = parts.Count;
                while (to > from && !Explains(string.Concat(parts[from..to])))
                    to--;

                if (to > from)
                    used.Add(AcronymOf(string.Concat(parts[from..to]))!);

                from = Math.Max(to, from + 1);
            }
        }

        return used;
    }

    private static bool Explains(string word) => AcronymOf(word) is not null;

    private static string? AcronymOf(string word) =>
        Explained.ContainsKey(word) ? word
        : word.EndsWith('s') && Explained.ContainsKey(word[..^1]) ? word[..^1]
        : null;

    // Words end where elements do, but for the element that only lets them break. Links of acronyms stand within words.
    private static string TextOf(IElement? element, string markOfLinks = "")
    {
        var text = new StringBuilder();
        foreach (var node in element?.ChildNodes ?? Enumerable.Empty<INode>())
        {
            switch (node)
            {
                case IText part:
                    text.Append(part.Data);
                    break;
                case IElement { LocalName: "wbr" } or IComment:
                    break;
                case IElement { ClassName: "acronyms" or "pager" }:
                    break;
                case IElement { ClassName: "acronym" } link:
                    text.Append(markOfLinks).Append(link.TextContent);
                    break;
                case IElement child:
                    text.Append(' ').Append(TextOf(child, markOfLinks)).Append(' ');
                    break;
                default:
                    break;
            }
        }

        return text.ToString();
    }

    private static IElement WithoutOtherLinks(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var link in copy.QuerySelectorAll("a:not(.acronym)"))
            link.Remove();

        return copy;
    }

    [GeneratedRegex("[A-Za-z0-9]+(?:[-/][A-Za-z0-9]+)*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Run();

    [GeneratedRegex("[A-Za-z0-9]+|[-/]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Part();
}
