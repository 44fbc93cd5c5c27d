using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;

namespace CalAimSite.Content.Binding.References;

/// <summary>What was defined under ids, and can be referred to.</summary>
/// <param name="what">One of them, with its article: "a kind".</param>
/// <param name="definedIn">The file that defines them.</param>
/// <param name="names">What people may call one of them; no reference, but it tells which was meant.</param>
internal sealed class SymbolTable<T>(string what, string definedIn, Func<T, IEnumerable<string?>>? names = null)
    where T : class
{
    private readonly Dictionary<string, (YamlScalar Id, T? Value)> _byId = new(StringComparer.Ordinal);
    private readonly List<T> _values = [];
    private readonly RepeatedMistakes _unknown = new();
    private Lazy<HashSet<string>> _published = new(() => []);

    // The references that stand alone where there may be several: one may have been meant as some.
    private readonly HashSet<string> _alone = new(StringComparer.Ordinal);
    private bool _isWhole = true;

    public ImmutableArray<T> Values => [.. _values];
    private string Noun => what[(what.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    /// <summary>Says that definitions could not be read, so that references to them are not reported as well.</summary>
    public void MarkPartial() => _isWhole = false;

    /// <summary>Says what had a page once: a reference to it is no slip of the pen where it is gone.</summary>
    /// <param name="ids">Asked only where something refers to nothing.</param>
    public void MarkPublished(Func<IEnumerable<string>> ids) => _published = new(() => ids().ToHashSet(StringComparer.Ordinal));

    /// <param name="id">The id; where it was wrong, null.</param>
    /// <param name="value">What it stands for; null where its definition was wrong, which is reported already.</param>
    /// <param name="diagnostics">Where a second definition is reported.</param>
    public void Define(YamlScalar? id, T? value, DiagnosticBag diagnostics)
    {
        if (id is null)
            MarkPartial();
        else if (!_byId.TryAdd(id.Value, (id, value)))
            diagnostics.DuplicateId(id.Span, Noun, _byId[id.Value].Id.Span);
        else if (value is not null)
            _values.Add(value);
    }

    /// <summary>Defines the items of a list. References are not reported where the list could not be read whole.</summary>
    /// <param name="values">What has the list.</param>
    /// <param name="list">The key of the list.</param>
    /// <param name="id">The key of an item's id.</param>
    /// <param name="bind">Gives what an item stands for; null where it is wrong, which is reported already.</param>
    /// <param name="diagnostics">Where a second definition is reported.</param>
    /// <returns>What was bound, in the order of the list.</returns>
    public ImmutableArray<T> Define(
        MappingValues values, Field<ImmutableArray<MappingValues>> list, Field<YamlScalar> id, Func<MappingValues, T?> bind, DiagnosticBag diagnostics)
    {
        if (!values.IsKnown(list))
            MarkPartial();

        var bound = ImmutableArray.CreateBuilder<T>();
        foreach (var item in values.Get(list))
        {
            var value = bind(item);
            Define(item.Get(id), value, diagnostics);
            if (value is not null)
                bound.Add(value);
        }

        return bound.ToImmutable();
    }

    /// <summary>Defines what may be defined more than once, each time the same.</summary>
    public void DefineAgain(YamlScalar id, T value)
    {
        if (_byId.TryAdd(id.Value, (id, value)))
            _values.Add(value);
    }

    /// <summary>Makes a former id stand for what it was renamed to.</summary>
    public void Redirect(YamlScalar former, T value) => _byId[former.Value] = (former, value);

    /// <returns>
    /// What the reference stands for; null where there is no such thing, which is reported by <see cref="ReportUnknown"/>,
    /// or where its definition was wrong.
    /// </returns>
    public T? Resolve(YamlScalar? reference)
    {
        if (reference is null)
            return null;
        if (_byId.TryGetValue(reference.Value, out var found))
            return found.Value;

        _unknown.Add(reference.Value, reference.Span);
        return null;
    }

    /// <summary>Resolves a list, in which each thing may stand once.</summary>
    public ImmutableArray<T> Resolve(ImmutableArray<YamlScalar> references, DiagnosticBag diagnostics)
    {
        var found = ImmutableArray.CreateBuilder<T>(references.Length);
        var named = new HashSet<string>(StringComparer.Ordinal);
        if (references is [var alone])
            _alone.Add(alone.Value);
        foreach (var reference in references)
        {
            if (!named.Add(reference.Value))
                diagnostics.SameReferenceTwice(reference.Span, reference.Value, Noun);
            else if (Resolve(reference) is { } value)
                found.Add(value);
        }

        return found.ToImmutable();
    }

    /// <summary>Reports the references to nothing: once all are known, since many to the same are one mistake.</summary>
    public void ReportUnknown(DiagnosticBag diagnostics)
    {
        var suggestions = new SpellingSuggestions();
        if (_isWhole)
            _unknown.Report(Report, hasOneCause: id => _published.Value.Contains(id));

        void Report(string id, SourceSpan place, int more)
        {
            if (_published.Value.Contains(id))
                diagnostics.PublishedMilestoneGone(place, id, more);
            else
                diagnostics.UnknownReference(place, id, what, definedIn, _byId.Keys, suggestions.Make(() => Suggestion(id)), more);
        }
    }

    private string? Suggestion(string reference)
    {
        if (_alone.Contains(reference) && Ids.Parts(reference).Select(NamedBy).ToList() is [_, _, ..] several && !several.Contains(null))
            return $"[{string.Join(", ", several)}]";
        return NamedBy(reference) ?? Spelling.Nearest(Ids.Guess(reference) ?? reference, _byId.Keys) ?? Spelling.Nearest(reference, _byId.Keys);
    }

    private string? NamedBy(string words) => _byId.FirstOrDefault(entry => entry.Value.Value is { } value
        && (names?.Invoke(value) ?? []).Append(entry.Key).Append(Ids.Guess(entry.Key)).Contains(words.Trim(), StringComparer.OrdinalIgnoreCase)).Key;
}
