using CalAimSite.Content.Yaml;
using CalAimSite.Editing.Yaml;

namespace CalAimSite.Editing.Comparison;

/// <summary>Finds which item of a list was which one before: the same, or the one that is most like it.</summary>
internal static class ItemMatching
{
    // Of the keys of both, the share that has the same value. An item of the same name is always like enough.
    private const double Similar = 0.5;

    /// <returns>For each item its former state; null where it is new.</returns>
    public static YamlNode?[] Match(ImmutableArray<YamlNode> olds, ImmutableArray<YamlNode> news)
    {
        var matches = new YamlNode?[news.Length];
        var free = olds.GroupBy(YamlNavigation.Canonical, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<YamlNode>(group), StringComparer.Ordinal);
        for (var i = 0; i < news.Length; i++)
        {
            if (free.TryGetValue(YamlNavigation.Canonical(news[i]), out var same) && same.TryDequeue(out var old))
                matches[i] = old;
        }

        var changed = olds.Except(matches.OfType<YamlNode>()).ToList();
        for (var i = 0; i < news.Length && changed.Count > 0; i++)
        {
            if (matches[i] is null && changed.MaxBy(old => Likeness(old, news[i])) is { } old && Likeness(old, news[i]) >= Similar)
            {
                matches[i] = old;
                changed.Remove(old);
            }
        }

        return matches;
    }

    /// <returns>The id, or the first text; null where it has neither.</returns>
    public static string? NameOf(YamlNode item) => item is YamlMapping mapping
        ? (mapping.Find("id") ?? mapping.Entries.Select(entry => entry.Value).FirstOrDefault(value => value is YamlScalar)).Text()
        : null;

    private static double Likeness(YamlNode old, YamlNode @new)
    {
        if (old is not YamlMapping before || @new is not YamlMapping after)
            return 0;
        if (before.Find("id").Text() is var id && id != after.Find("id").Text())
            return 0;
        var values = before.Entries.Select(YamlNavigation.Canonical).ToHashSet(StringComparer.Ordinal);
        var share = (double)after.Entries.Count(entry => values.Contains(YamlNavigation.Canonical(entry))) / Math.Max(1, Math.Max(values.Count, after.Entries.Length));
        return NameOf(old) is { } name && name == NameOf(@new) ? share + Similar : share;
    }
}
