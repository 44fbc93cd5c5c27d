namespace CalAimSite.Templates;

/// <summary>An object whose members are known at run time only, such as words. Not to be changed once a template has it.</summary>
public sealed class TemplateMap
{
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly List<TemplateValue> _values = [];

    public TemplateMap() => Shape = new MapShape(this);

    public TemplateMap(IEnumerable<KeyValuePair<string, TemplateValue>> members) : this()
    {
        foreach (var (name, value) in members)
            Add(name, value);
    }

    public IReadOnlyList<string> Names => _names;

    internal ObjectShape Shape { get; }

    /// <exception cref="ArgumentException">The map has the name already.</exception>
    public TemplateMap Add(string name, TemplateValue value)
    {
        _indexes.Add(name, _values.Count);
        _names.Add(name);
        _values.Add(value);
        return this;
    }

    private sealed class MapShape(TemplateMap map) : ObjectShape
    {
        public override IReadOnlyList<string> Names => map._names;

        internal override int IndexOf(string name) => map._indexes.GetValueOrDefault(name, -1);

        internal override TemplateValue Read(object instance, int index) => map._values[index];
    }
}
