namespace CalAimSite.Changes;

/// <summary>
/// Finds, for milestones that vanished, new ones with a similar text. Only those that share a rare word, a rare pair of words or
/// the whole text are compared, so that the time does not grow with the number of all pairs.
/// </summary>
internal sealed class SimilarTexts
{
    // What more texts than this share is not rare.
    private const int Rare = 8;

    // Of the words of both texts, the share that both have: 1 is the same words.
    private const double Similar = 0.6;

    private readonly List<(Listing Listing, HashSet<string> Words)> _appeared = [];
    private readonly Dictionary<string, List<int>> _sharing = new(StringComparer.Ordinal);
    private readonly HashSet<int> _taken = [];

    private SimilarTexts(IEnumerable<Listing> appeared)
    {
        foreach (var listing in appeared)
        {
            var words = WordsOf(listing.Occurrence.Text);
            foreach (var key in KeysOf(words))
            {
                if (!_sharing.TryGetValue(key, out var sharing))
                    _sharing[key] = sharing = [];

                // One more than is rare tells that it is not.
                if (sharing.Count <= Rare)
                    sharing.Add(_appeared.Count);
            }

            _appeared.Add((listing, words.ToHashSet(StringComparer.Ordinal)));
        }
    }

    /// <param name="changes">All changes.</param>
    /// <param name="entered">What the older edition had no room for: an id and a date may have been changed together.</param>
    public static ImmutableArray<Suggestion> Suggest(IReadOnlyCollection<MilestoneChange> changes, IEnumerable<Listing> entered)
    {
        var vanished = changes.Where(change => change.Has(ChangeKind.Removed)).Select(change => change.Old!).ToList();
        if (vanished.Count == 0)
            return [];

        var added = changes.Where(change => change.Has(ChangeKind.Added) && change.From.IsEmpty).Select(change => change.New!);
        var texts = new SimilarTexts(added.Concat(entered));
        return [.. vanished.Select(texts.Find).OfType<Suggestion>()];
    }

    private Suggestion? Find(Listing vanished)
    {
        var words = WordsOf(vanished.Occurrence.Text);
        var own = words.ToHashSet(StringComparer.Ordinal);
        var (best, most) = (-1, 0.0);
        foreach (var i in KeysOf(words).SelectMany(Sharing).Distinct().Order())
        {
            if (!_taken.Contains(i) && Likeness(vanished, own, i) is var likeness && likeness > most)
                (best, most) = (i, likeness);
        }

        if (most < Similar)
            return null;

        _taken.Add(best);
        return new Suggestion(vanished, _appeared[best].Listing);
    }

    private List<int> Sharing(string key) =>
        _sharing.TryGetValue(key, out var sharing) && (sharing.Count <= Rare || IsWholeText(key)) ? sharing : [];

    // Of two that are equally similar the one in the same row is meant.
    private double Likeness(Listing vanished, HashSet<string> words, int i)
    {
        var (listing, others) = _appeared[i];
        var likeness = words.Count + others.Count == 0 ? 0 : 2.0 * words.Count(others.Contains) / (words.Count + others.Count);
        return likeness < Similar ? 0 : likeness + (listing.Row.Slug == vanished.Row.Slug ? 0.01 : 0);
    }

    private static IEnumerable<string> KeysOf(List<string> words) =>
        words.Concat(words.Zip(words.Skip(1), (one, next) => $"{one} {next}")).Append($"={string.Join(' ', words)}").Distinct();

    private static bool IsWholeText(string key) => key[0] == '=';

    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isInWord = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (isInWord && start < 0)
            {
                start = i;
            }
            else if (!isInWord && start >= 0)
            {
                words.Add(text[start..i].ToLowerInvariant());
                start = -1;
            }
        }

        return words;
    }
}
