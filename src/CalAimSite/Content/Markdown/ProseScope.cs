namespace CalAimSite.Content.Markdown;

/// <summary>What a text may refer to, and what it did refer to.</summary>
internal sealed class ProseScope
{
    private readonly Dictionary<string, string> _linkDefinitions = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="footnotes">The marks that there are; null where they could not be read, and then any is right.</param>
    /// <param name="links">Addresses that a text may name by id; null where they could not be read, and then any is right.</param>
    /// <param name="internalLinks">Gets the links to pages of this site.</param>
    public ProseScope(
        ImmutableArray<string>? footnotes, ImmutableArray<KeyValuePair<string, string>>? links, List<InternalLink> internalLinks)
    {
        Footnotes = footnotes;
        Links = links;
        InternalLinks = internalLinks;
        foreach (var (id, address) in links ?? [])
            _linkDefinitions.TryAdd(id, $"[{id}]: <{address}>\n\n");
    }

    public ImmutableArray<string>? Footnotes { get; }
    public ImmutableArray<KeyValuePair<string, string>>? Links { get; }

    /// <summary>The marks that were referred to so far.</summary>
    public HashSet<string> UsedFootnotes { get; } = new(StringComparer.Ordinal);

    public List<InternalLink> InternalLinks { get; }

    /// <summary>For names of addresses that there are not.</summary>
    public SpellingSuggestions LinkSuggestions { get; } = new();

    /// <summary>Whether all texts could be read; else nothing is concluded from what they do not refer to.</summary>
    public bool IsWhole { get; private set; } = true;

    public void MarkPartial() => IsWhole = false;

    /// <returns>Markdown that defines the addresses that the text names by id: of many, each text names few.</returns>
    public string LinkDefinitionsFor(string text)
    {
        var definitions = new SortedSet<string>(StringComparer.Ordinal);
        for (var (start, at) = (-1, 0); at < text.Length; at++)
        {
            if (text[at] == '[')
                start = at + 1;
            if (text[at] != ']' || start < 0)
                continue;
            if (_linkDefinitions.TryGetValue(text[start..at].Trim(), out var definition))
                definitions.Add(definition);
            start = -1;
        }

        return string.Concat(definitions);
    }

    /// <summary>Gets the words of each paragraph, item and heading, with their place; null where nobody wants them.</summary>
    public Action<ImmutableArray<Inline>, SourceSpan>? Words { get; private init; }

    /// <returns>A scope without footnotes and named addresses.</returns>
    public static ProseScope Plain(List<InternalLink> internalLinks) => new([], [], internalLinks);

    /// <returns>Such a scope for a text of words that are looked up elsewhere.</returns>
    public static ProseScope Verbatim(List<InternalLink> internalLinks, Action<ImmutableArray<Inline>, SourceSpan> words) =>
        new([], [], internalLinks) { Words = words };
}

/// <summary>A link to a page of this site. Whether the page exists is known only when all pages are.</summary>
/// <param name="Target">The page, from the site's root.</param>
/// <param name="Span">Where the link stands.</param>
public sealed record InternalLink(string Target, SourceSpan Span);
