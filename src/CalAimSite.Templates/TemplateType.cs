namespace CalAimSite.Templates;

/// <summary>What kind of value a template reads. Any of them may be null.</summary>
public abstract class TemplateType
{
    private protected TemplateType()
    {
    }

    public static TemplateType Text { get; } = new SimpleType();

    public static TemplateType Html { get; } = new SimpleType();

    public static TemplateType Flag { get; } = new SimpleType();

    public static TemplateType Number { get; } = new SimpleType();

    public static TemplateType List(TemplateType item) => new ListType(item);

    private sealed class SimpleType : TemplateType;
}

internal sealed class ListType(TemplateType item) : TemplateType
{
    internal TemplateType Item => item;
}

/// <summary>The members of a view.</summary>
/// <param name="members">Gives them when they are first asked for: views may hold each other.</param>
public sealed class ViewType(Func<IEnumerable<(string Name, TemplateType Type)>> members) : TemplateType
{
    private static readonly object True = true;
    private static readonly object False = false;

    private readonly Lazy<IReadOnlyDictionary<string, TemplateType>> _members =
        new(() => members().ToDictionary(member => member.Name, member => member.Type, StringComparer.Ordinal));

    public IReadOnlyDictionary<string, TemplateType> Members => _members.Value;

    /// <summary>A flag as an object, without allocating one.</summary>
    public static object Box(bool flag) => flag ? True : False;
}
