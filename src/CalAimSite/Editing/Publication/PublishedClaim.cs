using CalAimSite.Content.Yaml;
using CalAimSite.Editing.Yaml;

namespace CalAimSite.Editing.Publication;

/// <summary>What a claim says: its keys, but for those that are the site's own.</summary>
internal sealed class PublishedClaim
{
    // `milestone` follows the milestone's id; the others belong to an entry of `removed`.
    private static readonly string[] Own = ["note", "milestone", "corrected", "subject", "reason"];

    private readonly ImmutableSortedDictionary<string, YamlNode> _values;
    private readonly ImmutableArray<YamlNode> _corrections;

    public PublishedClaim(YamlNode node)
        : this(
            node,
            (node as YamlMapping)?.Entries.Where(entry => !Own.Contains(entry.Key.Value))
                .DistinctBy(entry => entry.Key.Value).ToImmutableSortedDictionary(entry => entry.Key.Value, entry => entry.Value, StringComparer.Ordinal)
                ?? ImmutableSortedDictionary<string, YamlNode>.Empty,
            node.Find("corrected").Items())
    {
    }

    private PublishedClaim(YamlNode node, ImmutableSortedDictionary<string, YamlNode> values, ImmutableArray<YamlNode> corrections) =>
        (Node, _values, _corrections) = (node, values, corrections);

    public YamlNode Node { get; }
    public string Source => _values.GetValueOrDefault("source").Text() ?? string.Empty;

    /// <returns>What the claim says, and what it said before each of its corrections, the last one first.</returns>
    public static IEnumerable<PublishedClaim> States(PublishedClaim claim)
    {
        for (var state = claim; ; state = state.Before(state._corrections[^1]))
        {
            yield return state;
            if (state._corrections.IsEmpty)
                yield break;
        }
    }

    public bool IsSameAs(PublishedClaim other) =>
        Differences(other) == 0 && _corrections.Select(YamlNavigation.Canonical).SequenceEqual(other._corrections.Select(YamlNavigation.Canonical));

    /// <returns>How many keys have another value, or are only in one of them.</returns>
    public int Differences(PublishedClaim other) => KeysThatDiffer(other).Count();

    /// <returns>Whether it can be the same claim with other words.</returns>
    public bool IsLike(PublishedClaim other) => Source == other.Source || Differences(other) * 2 <= _values.Count;

    /// <returns>What this one says and the other does not, as a correction writes it; empty where only corrections differ.</returns>
    public string DescribeDifferences(PublishedClaim other)
    {
        var keys = KeysThatDiffer(other).ToLookup(_values.ContainsKey);
        IEnumerable<string> without = keys[false].Any() ? [$"without: {YamlText.List(keys[false])}"] : [];
        return string.Join(", ", keys[true].Select(key => $"{key}: {YamlText.Flow(_values[key])}").Concat(without));
    }

    /// <returns>Where the first value stands that the other one does not have; the claim, where it only lacks some.</returns>
    public SourceSpan PlaceOfDifference(PublishedClaim other) =>
        KeysThatDiffer(other).Where(_values.ContainsKey).Select(key => _values[key].Span).DefaultIfEmpty(Node.Span).Min();

    public string AsRemoved(string subject) =>
        $"{{subject: {subject}, {string.Join(", ", _values.Select(value => $"{value.Key}: {YamlText.Flow(value.Value)}"))}, reason: …}}";

    private IEnumerable<string> KeysThatDiffer(PublishedClaim other) =>
        _values.Keys.Union(other._values.Keys).Where(key => Canonical(key) != other.Canonical(key));

    private string? Canonical(string key) => _values.GetValueOrDefault(key) is { } value ? YamlNavigation.Canonical(value) : null;

    private PublishedClaim Before(YamlNode correction)
    {
        var was = (correction.Find("was") as YamlMapping)?.Entries ?? [];
        var values = _values.RemoveRange(was.FirstOrDefault(entry => entry.Key.Value == "without")?.Value.Items().Select(key => key.Text() ?? string.Empty) ?? []);
        foreach (var entry in was.Where(entry => entry.Key.Value != "without" && !Own.Contains(entry.Key.Value)))
            values = values.SetItem(entry.Key.Value, entry.Value);
        return new PublishedClaim(Node, values, _corrections.RemoveAt(_corrections.Length - 1));
    }
}
