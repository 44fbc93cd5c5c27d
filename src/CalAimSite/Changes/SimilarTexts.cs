namespace CalAimSite.Changes;

/// <summary>Finds, for milestones that vanished, new ones with a similar text: perhaps an id was changed by mistake.</summary>
internal static class SimilarTexts
{
    // Of the words of both texts, the share that both have: 1 is the same words.
    private const double Similar = 0.6;

    // Where more pairs would have to be compared, the calendar is another one, and no id was changed by mistake.
    private const int MostPairs = 1_000_000;

    /// <summary>Looks also at what entered: an id and a date may have been changed together.</summary>
    public static ImmutableArray<Suggestion> Suggest(IReadOnlyCollection<MilestoneChange> changes, IEnumerable<Listing> entered)
    {
        var vanished = changes.Where(change => change.Has(ChangeKind.Removed)).Select(change => change.Old!).ToList();
        var added = changes.Where(change => change.Has(ChangeKind.Added) && change.From.IsEmpty).Select(change => change.New!);
        var appeared = added.Concat(entered).Select(listing => (Listing: listing, Words: WordsOf(listing))).ToList();
        if ((long)vanished.Count * appeared.Count > MostPairs)
            return [];
        var suggestions = ImmutableArray.CreateBuilder<Suggestion>();
        foreach (var gone in vanished)
        {
            var words = WordsOf(gone);
            var best = appeared.Select(one => (one, Likeness: Likeness(gone, words, one.Listing, one.Words))).DefaultIfEmpty().MaxBy(pair => pair.Likeness);
            if (best.Likeness >= Similar)
            {
                suggestions.Add(new Suggestion(gone, best.one.Listing));
                appeared.Remove(best.one);
            }
        }

        return suggestions.ToImmutable();
    }

    // Of two that are equally similar the one in the same row is meant.
    private static double Likeness(Listing gone, HashSet<string> words, Listing come, HashSet<string> others)
    {
        var likeness = words.Count + others.Count == 0 ? 0 : 2.0 * words.Count(others.Contains) / (words.Count + others.Count);
        return likeness < Similar ? 0 : likeness + (come.Row.Slug == gone.Row.Slug ? 0.01 : 0);
    }

    private static HashSet<string> WordsOf(Listing listing)
    {
        var letters = listing.Occurrence.Text.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ');
        return string.Concat(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
    }
}
