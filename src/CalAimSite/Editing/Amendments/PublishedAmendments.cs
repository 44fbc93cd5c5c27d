using CalAimSite.Content.Files;
using CalAimSite.Content.Yaml;
using CalAimSite.Editing.Yaml;

namespace CalAimSite.Editing.Amendments;

/// <summary>Holds that the amendments that were published stand as they were, before all others.</summary>
internal sealed class PublishedAmendments(ContentFiles published, ContentFiles current, string revision, DiagnosticBag diagnostics)
{
    /// <returns>Whether they do.</returns>
    public bool Check(string edition)
    {
        var path = $"editions/{edition}/amendments.yaml";
        var (then, now) = (Items(published, path), Items(current, path));
        var (were, are) = (Canonical(then), Canonical(now));
        if (were.Length <= are.Length && were.SequenceEqual(are.Take(were.Length), StringComparer.Ordinal))
            return true;
        foreach (var i in Enumerable.Range(0, were.Length).Where(i => i >= are.Length || are[i] != were[i]))
            Report(i, then[i], were, now, are, path);
        return false;
    }

    private void Report(int i, YamlNode item, ImmutableArray<string> were, ImmutableArray<YamlNode> now, ImmutableArray<string> are, string path)
    {
        var at = are.IndexOf(were[i]);
        if (at >= 0)
        {
            diagnostics.AmendmentMoved(now[at].Span, revision, i + 1);
            return;
        }

        var rewritten = now.FirstOrDefault(one => Named(one) == Named(item) && !were.Contains(YamlNavigation.Canonical(one)));
        if (rewritten is not null)
        {
            diagnostics.AmendmentRewritten(rewritten.Span, revision);
        }
        else
        {
            diagnostics.AmendmentGone(
                current.Find(path)?.Span(0, 0) ?? current.Missing(path), item.Find("date").Text() ?? string.Empty, item.Find("id").Text() ?? string.Empty, revision);
        }
    }

    // Of an amendment that is written in other words, the date or the milestone is most likely the same.
    private static string? Named(YamlNode item) => item.Find("id").Text();

    private static ImmutableArray<YamlNode> Items(ContentFiles files, string path) =>
        YamlNavigation.Read(files, path).Find("amendments").Items();

    private static ImmutableArray<string> Canonical(ImmutableArray<YamlNode> items) => [.. items.Select(YamlNavigation.Canonical)];
}
