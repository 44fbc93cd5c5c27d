using Scriban.Runtime;

namespace CalAimSite.Templates;

/// <summary>An object whose members are known at run time only, such as words. Not to be changed once a template has it.</summary>
public sealed class TemplateMap
{
    public TemplateMap()
    {
    }

    public TemplateMap(IEnumerable<KeyValuePair<string, TemplateValue>> members)
    {
        foreach (var (name, value) in members)
            Add(name, value);
    }

    public IReadOnlyList<string> Names => [.. Members.GetMembers()];

    internal ScriptObject Members { get; } = [];

    /// <exception cref="ArgumentException">The map has the name already.</exception>
    public TemplateMap Add(string name, TemplateValue value)
    {
        Members.Add(name, value.Value);
        return this;
    }
}
