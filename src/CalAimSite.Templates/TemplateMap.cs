namespace CalAimSite.Templates;

/// <summary>A view whose members are known at run time only, such as words. Not to be changed once a template has it.</summary>
/// <param name="place">Where the members are written down, for messages; see <see cref="ViewType"/>.</param>
public sealed class TemplateMap(string? place = null) : ITemplateView
{
    private readonly Dictionary<string, object?> _members = new(StringComparer.Ordinal);
    public ViewType Type => new(() => _members.Select(member => (member.Key, TypeOf(member.Value))), place);
    internal IReadOnlyDictionary<string, object?> Members => _members;

    /// <exception cref="ArgumentException">The map has the name already.</exception>
    public TemplateMap Add(string name, object? value)
    {
        _members.Add(name, value);
        return this;
    }

    public bool TryGetMember(string name, out object? value) => _members.TryGetValue(name, out value);

    private static TemplateType? TypeOf(object? value) => value switch
    {
        ITemplateView view => view.Type,
        Html => TemplateType.Html,
        bool => TemplateType.Flag,
        int => TemplateType.Number,
        string => TemplateType.Text,
        _ => null,
    };
}
