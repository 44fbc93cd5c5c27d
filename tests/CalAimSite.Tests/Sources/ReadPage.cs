using AngleSharp.Dom;
using CalAimSite.Rendering;

namespace CalAimSite.Sources;

/// <summary>What a reader takes from the pages of the real site.</summary>
internal static class ReadPage
{
    public static IElement Part(string path, string selector) =>
        Assert.Single(FrozenContent.Built.Page(path).QuerySelectorAll(selector));

    public static IReadOnlyList<IElement> Parts(string path, string selector) =>
        [.. FrozenContent.Built.Page(path).QuerySelectorAll(selector)];

    public static string Text(INode node) => ReadCalendar.Text(node);

    /// <returns>The quoted words, as the content has them: parts that do not follow each other are set apart.</returns>
    public static string Quote(IElement element) => element.QuerySelector("q") is null
        ? Text(element)
        : string.Join(Citation.Gap, element.QuerySelectorAll("q").Select(Text));

    public static IReadOnlyList<string> Texts(IElement element, string selector) =>
        [.. element.QuerySelectorAll(selector).Select(Text)];

    /// <returns>The ids of the sources whose pages the element leads to.</returns>
    public static IReadOnlyList<string> Sources(IElement element) =>
    [
        .. element.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!)
            .Where(href => href.Contains("sources/", StringComparison.Ordinal))
            .Select(href => Path.GetFileNameWithoutExtension(href)),
    ];

    /// <returns>Where the links lead: the part behind <c>#</c>, or the name of the page.</returns>
    public static IReadOnlyList<string> Targets(IElement element) =>
    [
        .. element.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!)
            .Select(href => href.Contains('#', StringComparison.Ordinal)
                ? href[(href.IndexOf('#', StringComparison.Ordinal) + 1)..]
                : Path.GetFileNameWithoutExtension(href)),
    ];
}
