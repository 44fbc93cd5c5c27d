using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace CalAimSite.Rendering;

/// <summary>A site in a second language: nothing but its words file is needed, and content stays what it is.</summary>
public sealed partial class SecondLanguageTests(PseudoSites sites) : IClassFixture<PseudoSites>
{
    private const string Folder = PseudoLanguage.Tag + "/";
    private const string Content = "en";

    private static readonly string[] ReadAttributes =
        ["aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "title", "alt", "placeholder", "label"];

    // What the script shows of itself.
    private static readonly string[] WordsForTheScript =
    [
        "data-past", "data-now", "data-old", "data-copied", "data-count", "data-deadlines", "data-unnamed", "data-unnamed-deadlines",
        "data-sentence", "data-nothing", "data-not-past", "data-said-not-past",
    ];

    public static TheoryData<string> Sites => [PseudoSites.Real, .. GoldenSite.Names];

    public static TheoryData<string, string> SitesInLanguages =>
    [
        .. Sites.SelectMany(row => new[] { "en, qps", "qps" }.Select(languages => new TheoryDataRow<string, string>(row.Data, languages))),
    ];

    [Theory]
    [MemberData(nameof(SitesInLanguages))]
    public void Words_are_in_the_pages_language_and_content_is_marked_as_its_own(string name, string languages) =>
        ForEachPage(name, languages, (page, path) =>
        {
            Assert.Equal(PseudoLanguage.Tag, page.DocumentElement.GetAttribute("lang"));
            foreach (var text in page.Body!.GetDescendants().OfType<IText>())
                AssertLanguage(text.Data, text.ParentElement!, path);
        });

    [Theory]
    [MemberData(nameof(SitesInLanguages))]
    public void What_is_read_out_is_in_the_language_of_its_element(string name, string languages) =>
        ForEachPage(name, languages, (page, path) =>
        {
            foreach (var element in page.All)
            {
                foreach (var attribute in element.Attributes.Where(attribute => ReadAttributes.Contains(attribute.Name)))
                {
                    // Words may hold the mark of a footnote: no attribute can be in two languages.
                    var words = attribute.Value.Where(PseudoLanguage.IsLetter);
                    AssertLanguage(words.Any() ? string.Concat(words) : attribute.Value, element, path);
                }
            }
        });

    [Theory]
    [MemberData(nameof(SitesInLanguages))]
    public void What_the_script_says_is_in_the_pages_language(string name, string languages) => ForEachPage(name, languages, (page, path) =>
        Assert.All(
            page.All.SelectMany(element => element.Attributes).Where(attribute => WordsForTheScript.Contains(attribute.Name)),
            attribute => Assert.False(
                Placeholder().Replace(attribute.Value, "").Any(char.IsAsciiLetter), $"{path}: {attribute.Name}={attribute.Value}")));

    [Theory]
    [MemberData(nameof(Sites))]
    public void The_first_languages_pages_are_as_if_it_were_alone(string name)
    {
        var alone = sites.Of(name, languages: null);
        var site = sites.Of(name, "en, qps");

        Assert.Equal(alone.Files.Keys, site.Files.Keys.Where(path => !IsSecond(path)));
        Assert.All(alone.Pages, path => Assert.Equal(
            alone.Text(path),
            LanguageLinks().Replace(site.Text(path), "")));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_page_is_there_in_both_languages_and_leads_to_the_other(string name)
    {
        var site = sites.Of(name, "en, qps");
        var first = site.Pages.Where(path => !IsSecond(path) && path != "404.html").ToList();

        Assert.Equal(first.Select(path => Folder + path).Order(StringComparer.Ordinal), site.Pages.Where(IsSecond).Order(StringComparer.Ordinal));
        foreach (var path in first.Where(path => site.Page(path).QuerySelector("meta[name=robots]") is null))
        {
            Assert.Equal([Folder + path], Targets(site, path, "a[hreflang=qps][lang=qps]"));
            Assert.Equal([path], Targets(site, Folder + path, "a[hreflang=en][lang=en]"));
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Links_stay_in_the_language_but_for_files_that_all_share(string name)
    {
        var site = sites.Of(name, "en, qps");
        foreach (var path in site.Pages)
        {
            Assert.All(Targets(site, path, ":is([href], [src]):not([hreflang])"), target =>
            {
                Assert.True(site.Files.ContainsKey(target), $"{path} links to {target}, which is not there.");
                Assert.True(IsSecond(target) == IsSecond(path) || IsShared(target), $"{path}: {target}");
            });
        }
    }

    [Fact]
    public void Dates_are_said_in_the_order_of_the_words_file()
    {
        var site = sites.Of(PseudoSites.Real, "en, qps");
        var months = PseudoLanguage.Of("January February March April May June July August September October November December").Split(' ');
        var times = site.Pages.Where(IsSecond).SelectMany(path => site.Page(path).QuerySelectorAll("time")).ToList();

        Assert.True(times.Count > 100);
        Assert.All(times.Where(time => time.Closest("[lang]")!.GetAttribute("lang") == PseudoLanguage.Tag), time =>
        {
            var parts = time.GetAttribute("datetime")!.Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
            string[] said =
            [
                parts[0].ToString(CultureInfo.InvariantCulture),
                .. parts.Skip(1).Take(1).Select(month => months[month - 1]),
                .. parts.Skip(2).Select(day => day.ToString(CultureInfo.InvariantCulture)),
            ];
            Assert.EndsWith(string.Join(' ', said), time.TextContent.Trim(), StringComparison.Ordinal);
        });
        Assert.Contains(times, time => time.GetAttribute("datetime")!.Length == "2023-07-01".Length);
    }

    [Fact]
    public void Counts_have_the_forms_of_the_words_file()
    {
        var site = sites.Of(PseudoSites.Real, "en, qps");
        var counts = site.Pages.Where(IsSecond)
            .SelectMany(path => site.Page(path).Body!.GetDescendants().OfType<IText>())
            .SelectMany(text => CountOfMilestones().Matches(text.Data))
            .Select(match => (Number: int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture), Form: match.Groups["form"].Value))
            .ToList();

        Assert.All(counts, count => Assert.Equal(PseudoLanguage.Mark(count.Number), count.Form));
        Assert.Equal(3, counts.Select(count => count.Form).Distinct(StringComparer.Ordinal).Count());
    }

    private static void AssertLanguage(string text, IElement element, string path)
    {
        // What programs read is in no language.
        if (element.LocalName is "code" or "script")
            return;
        var language = element.Closest("[lang]")!.GetAttribute("lang");
        if (text.Any(char.IsAsciiLetter))
            Assert.True(language == Content, $"{path}: “{text.Trim()}” in {element.OuterHtml} is not marked as the content's.");

        if (text.Any(PseudoLanguage.IsLetter))
            Assert.True(language == PseudoLanguage.Tag, $"{path}: “{text.Trim()}” in {element.OuterHtml} is marked as the content's.");
    }

    private void ForEachPage(string name, string languages, Action<IDocument, string> check)
    {
        var site = sites.Of(name, languages);
        var pages = languages == PseudoLanguage.Tag ? site.Pages.ToList() : site.Pages.Where(IsSecond).ToList();
        Assert.NotEmpty(pages);
        foreach (var path in pages)
            check(site.Page(path), path);
    }

    private static bool IsShared(string path) => !path.EndsWith(".html", StringComparison.Ordinal);

    private static bool IsSecond(string path) => path.StartsWith(Folder, StringComparison.Ordinal);

    // Inside the site, without fragments; the base path of the page for unknown addresses stands for the root.
    private static List<string> Targets(BuiltSite site, string path, string selector)
    {
        var root = new Uri("https://site.test/");
        return
        [
            .. site.Page(path).QuerySelectorAll(selector)
                .Select(element => new Uri(new Uri(root, path), element.GetAttribute("href") ?? element.GetAttribute("src")!))
                .Where(target => target.Host == root.Host && path != "404.html")
                .Select(target => Uri.UnescapeDataString(target.AbsolutePath[1..]))
                .Select(target => target.Length == 0 || target[^1] == '/' ? target + "index.html" : target),
        ];
    }

    [GeneratedRegex("""<nav aria-label="[^"]*">\n<ul>\n(<li><a [^>]* hreflang="qps">[^<]*</a></li>\n)</ul>\n</nav>\n|<link rel="alternate" hreflang=[^>]*>\n""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LanguageLinks();

    // In braces; the names of plural forms before their texts are none of the words either.
    [GeneratedRegex(@"\{\w+\}|(?<=^|\|)[a-z]+:", RegexOptions.None, 1000)]
    private static partial Regex Placeholder();

    // “{count} milestones” and the form, in wide letters.
    [GeneratedRegex(@"(?<!\d|’)(?<number>\d+) ｍｉｌｅｓｔｏｎｅｓ (?<form>\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CountOfMilestones();
}
