namespace CalAimSite.Text;

/// <summary>The way back from the model to the files: where that stands which a file gives a name to.</summary>
public sealed class SourceMap
{
    private readonly Dictionary<(SourceText File, string Name), SourceSpan> _places;

    private SourceMap(Dictionary<(SourceText File, string Name), SourceSpan> places) => _places = places;

    /// <returns>The place of the id or key; the beginning of the file where it has no such, or none is named.</returns>
    public SourceSpan Find(SourceText file, string? name) =>
        name is not null && _places.TryGetValue((file, name), out var place) ? place : file.Span(0, 0);

    /// <summary>Collects places while files are bound. Of a name that a file gives twice the first place counts.</summary>
    internal sealed class Builder
    {
        private readonly Dictionary<(SourceText File, string Name), SourceSpan> _places = [];

        public void Add(string name, SourceSpan place) => _places.TryAdd((place.Source, name), place);

        public SourceMap Build() => new(_places);
    }
}
