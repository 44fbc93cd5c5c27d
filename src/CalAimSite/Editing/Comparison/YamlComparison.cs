using CalAimSite.Content.Yaml;
using CalAimSite.Editing.Yaml;

namespace CalAimSite.Editing.Comparison;

/// <summary>Compares two states of a YAML file, value by value. Whatever keys it has, none is left out.</summary>
/// <param name="file">What the file is called in changes.</param>
/// <param name="isTold">Whether what changes at a place is told elsewhere.</param>
internal sealed class YamlComparison(string file, Predicate<ImmutableArray<string>> isTold)
{
    private readonly ImmutableArray<ContentChange>.Builder _changes = ImmutableArray.CreateBuilder<ContentChange>();

    public ImmutableArray<ContentChange> Compare(YamlNode? old, YamlNode? @new)
    {
        Compare(old, @new, []);
        return _changes.ToImmutable();
    }

    private void Compare(YamlNode? old, YamlNode? @new, ImmutableArray<string> place)
    {
        if (Canonical(old) == Canonical(@new) || isTold(place))
            return;
        switch (old, @new)
        {
            case (YamlMapping, YamlMapping):
                foreach (var key in Keys(@new).Union(Keys(old)))
                    Compare(old.Find(key), @new.Find(key), place.Add(key));
                break;
            case (YamlSequence was, YamlSequence now):
                CompareItems(was.Items, now, place);
                break;
            case (YamlScalar was, YamlScalar now):
                foreach (var paragraph in TextComparison.Compare(was.Value, now.Value))
                    Add(now, place, paragraph.Old, paragraph.New);
                break;
            default:
                Add(@new, place, Format(old), Format(@new));
                break;
        }
    }

    private void CompareItems(ImmutableArray<YamlNode> olds, YamlSequence list, ImmutableArray<string> place)
    {
        var news = list.Items;
        var matches = ItemMatching.Match(olds, news);
        for (var i = 0; i < news.Length; i++)
        {
            if (matches[i] is { } old && news[i] is not YamlScalar)
                Compare(old, news[i], place.Add(NameOf(old, olds)));
        }

        // Single texts, such as ids, have no name but themselves.
        var (gone, come) = (olds.Except(matches.OfType<YamlNode>()).ToList(), news.Where((_, i) => matches[i] is null).ToList());
        if (Texts(gone) is var before && Texts(come) is var after && (before ?? after) is not null)
            Add(come.Find(node => node is YamlScalar) ?? (after is null ? null : list), place, before, after);
        foreach (var node in gone.Where(node => node is not YamlScalar))
            Compare(node, @new: null, place.Add(NameOf(node, olds)));
        foreach (var node in come.Where(node => node is not YamlScalar))
            Compare(old: null, node, place.Add(NameOf(node, news)));
        var order = matches.OfType<YamlNode>().Select(node => olds.IndexOf(node)).ToList();
        if (!order.Order().SequenceEqual(order))
            Add(list, place, $"the order {Names(olds, olds)}", $"the order {Names(news, news)}");
    }

    private void Add(YamlNode? @new, ImmutableArray<string> place, string? before, string? after) => _changes.Add(
        new ContentChange(file, @new?.Span.Source.PositionOf(@new.Span.Start).Line, place, before, after));

    private static IEnumerable<string> Keys(YamlNode node) => ((YamlMapping)node).Entries.Select(entry => entry.Key.Value);
    private static string? Canonical(YamlNode? node) => node is null ? null : YamlNavigation.Canonical(node);
    private static string? Format(YamlNode? node) => node is YamlScalar scalar ? scalar.Value.Trim() : node is null ? null : YamlText.Flow(node);

    private static string? Texts(IEnumerable<YamlNode> nodes) =>
        string.Join(", ", nodes.OfType<YamlScalar>().Select(Format)) is { Length: > 0 } texts ? texts : null;

    private static string Names(IEnumerable<YamlNode> nodes, ImmutableArray<YamlNode> list) =>
        string.Join(", ", nodes.Select(node => Format(node as YamlScalar) ?? NameOf(node, list)));

    // By its id, or by the first text in it, which is what editors know it by.
    private static string NameOf(YamlNode item, ImmutableArray<YamlNode> list) =>
        ItemMatching.NameOf(item) ?? $"#{list.IndexOf(item) + 1}";
}
