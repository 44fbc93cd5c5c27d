using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.Layout;

/// <summary>What a kind of page says of a page besides what it shows. The description is one sentence for previews.</summary>
internal sealed record PageHead(string Template, string Title, string Description)
{
    /// <summary>The head of a page whose title and description are words of the theme alone.</summary>
    public static PageHead From(Translations words, string template, TranslationKey title, TranslationKey description) =>
        new(template, words.Text(title), words.Text(description));

    /// <summary>What of the content the page is made from; null where that is no single file.</summary>
    public PageOrigin? Origin { get; init; }

    /// <summary>Whether the page is for readers to find.</summary>
    public bool IsListed { get; init; } = true;

    /// <summary>Whether the page has a twin as Markdown, where the site has those.</summary>
    public bool HasMarkdown { get; init; }

    /// <summary>What of the milestones it shows, for which there may be files; null where it shows something else.</summary>
    public Selection? Selection { get; init; }

    /// <summary>
    /// The documents that the page is made from, in any order and as often as it names them; null where it is made from its edition alone.
    /// There are none where all of it is the site's own.
    /// </summary>
    public IEnumerable<Source>? Sources { get; init; }

    /// <summary>The pages above it, the highest first; none where the head of every page leads to it.</summary>
    public ImmutableArray<LinkView> Breadcrumb { get; init; } = [];

    /// <summary>The pages before and after it; null where it is in no series.</summary>
    public PagerView? Pager { get; init; }

    /// <summary>Whether the page has a PDF, where those are made.</summary>
    public bool HasPdf { get; init; }

    /// <summary>The edition whose date, legend and source stand around the page; null for the latest.</summary>
    public Edition? Edition { get; init; }
}
