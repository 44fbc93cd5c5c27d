namespace CalAimSite.Content.Binding.References;

/// <summary>
/// Collects the places that have the same mistake, such as a reference to the same id. A few are reported one by one; many
/// have one cause, an id that was renamed where it is defined, and are reported once.
/// </summary>
internal sealed class RepeatedMistakes
{
    private const int MostSingle = 3;

    private readonly Dictionary<string, List<SourceSpan>> _places = new(StringComparer.Ordinal);

    public void Add(string what, SourceSpan place)
    {
        if (!_places.TryGetValue(what, out var places))
            _places[what] = places = [];

        places.Add(place);
    }

    /// <param name="report">Gets what is wrong, a place, and the number of other places that it stands for.</param>
    /// <param name="hasOneCause">Whether also a few places are one mistake.</param>
    public void Report(Action<string, SourceSpan, int> report, Predicate<string>? hasOneCause = null)
    {
        foreach (var (what, places) in _places)
        {
            if (places.Count > MostSingle || hasOneCause?.Invoke(what) == true)
                report(what, places.Min(), places.Count - 1);
            else
                places.ForEach(place => report(what, place, 0));
        }

        _places.Clear();
    }
}
