namespace CalAimSite.Rendering.Indexes;

/// <summary>Lists that have items in common, with the items that are the same in rows; a list alone has none.</summary>
internal sealed record ListGroup(ImmutableArray<SourceList> Lists, ImmutableArray<ImmutableHashSet<ListItem>> Rows);

/// <summary>Finds what lists of several sources have in common.</summary>
internal static class ListComparison
{
    /// <returns>
    /// All lists, in their order. Items are the same where one quotes the other as what another source says. What nobody quotes goes
    /// with what has the same subject in another list: with what nobody quotes either, else where that is one row alone.
    /// </returns>
    public static ImmutableArray<ListGroup> Group(IEnumerable<SourceList> lists)
    {
        var groups = lists.Select(list => new List<SourceList> { list }).ToList();
        var order = groups.SelectMany(list => list[0].Items.Select(item => new Entry(list[0], item))).ToList();
        var rows = order.ConvertAll(entry => new List<Entry> { entry });
        Join(rows, (one, other) => AnyPair(one, other, (a, b) => a.Quotes(b) || b.Quotes(a)));
        var quoted = rows.FindAll(row => row.Count > 1);
        var unquoted = rows.FindAll(row => row.Count == 1);
        Join(unquoted, HaveSameSubject);
        foreach (var row in unquoted.FindAll(row => row.Count == 1))
        {
            if (quoted.FindAll(other => HaveSameSubject(row, other)) is not [var only])
                continue;
            only.AddRange(row);
            unquoted.Remove(row);
        }

        ImmutableArray<List<Entry>> all = [.. quoted.Concat(unquoted).OrderBy(row => row.Min(order.IndexOf))];
        Join(groups, (one, other) => all.Any(row => Touches(row, one) && Touches(row, other)));
        return
        [
            .. groups.Select(group => new ListGroup(
                [.. group],
                group.Count == 1
                    ? []
                    : [.. all.Where(row => Touches(row, group)).Select(row => row.Select(entry => entry.Item).ToImmutableHashSet())])),
        ];
    }

    private static void Join<T>(List<List<T>> parts, Func<List<T>, List<T>, bool> belong)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            while (parts.FindIndex(i + 1, other => belong(parts[i], other)) is var j and >= 0)
            {
                parts[i].AddRange(parts[j]);
                parts.RemoveAt(j);
            }
        }
    }

    private static bool HaveSameSubject(List<Entry> one, List<Entry> other) => AnyPair(one, other, (a, b) =>
        a.List != b.List && a.Item.SubjectIds.Intersect(b.Item.SubjectIds, StringComparer.Ordinal).Any());

    private static bool AnyPair(List<Entry> one, List<Entry> other, Func<Entry, Entry, bool> predicate) =>
        one.Exists(a => other.Exists(b => predicate(a, b)));

    private static bool Touches(List<Entry> row, List<SourceList> group) => row.Exists(entry => group.Contains(entry.List));

    private sealed record Entry(SourceList List, ListItem Item)
    {
        public bool Quotes(Entry other) => List != other.List && Item.Also.Any(also => IsOf(also, other.List, other.Item));
    }

    /// <returns>Whether a quote of another source is an item of that source's list.</returns>
    public static bool IsOf(DatedCitation also, SourceList list, ListItem item) =>
        also.Citation.Source == list.Citation.Source
        && string.Equals(also.Citation.Quote, item.Quote ?? item.Text, StringComparison.OrdinalIgnoreCase);
}
