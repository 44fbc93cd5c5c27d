namespace CalAimSite.Templates;

/// <summary>What kind of value a template reads. Any of them may be null.</summary>
public abstract class TemplateType
{
    private protected TemplateType()
    {
    }

    public static TemplateType Text { get; } = new SimpleType("text");
    public static TemplateType Html { get; } = new SimpleType("HTML");
    public static TemplateType Flag { get; } = new SimpleType("a flag");
    public static TemplateType Number { get; } = new SimpleType("a number");

    /// <summary>With its article, for messages.</summary>
    internal abstract string Noun { get; }

    public static TemplateType List(TemplateType? item) => new ListType(item);

    /// <returns>False where one is not known.</returns>
    internal static bool AreSame(TemplateType? a, TemplateType? b) =>
        a is not null && b is not null && (ReferenceEquals(a, b) || (a is ListType x && b is ListType y && AreSame(x.Item, y.Item)));

    private sealed class SimpleType(string noun) : TemplateType
    {
        internal override string Noun => noun;
    }
}

/// <param name="item">Null where it is not known.</param>
internal sealed class ListType(TemplateType? item) : TemplateType
{
    internal TemplateType? Item => item;
    internal override string Noun => "a list";
}

/// <summary>The members of a view.</summary>
/// <param name="members">Gives them when they are first asked for: views may hold each other. A type is null where it is not known.</param>
/// <param name="place">Where the members are written down, for messages: "in words.en.yaml"; null where there is no such place.</param>
public sealed class ViewType(Func<IEnumerable<(string Name, TemplateType? Type)>> members, string? place = null) : TemplateType
{
    private static readonly object True = true;
    private static readonly object False = false;

    private readonly Lazy<IReadOnlyDictionary<string, TemplateType?>> _members =
        new(() => members().ToDictionary(member => member.Name, member => member.Type, StringComparer.Ordinal));

    public IReadOnlyDictionary<string, TemplateType?> Members => _members.Value;
    internal string? Place => place;
    internal override string Noun => "an object";

    /// <summary>A flag as an object, without allocating one.</summary>
    public static object Box(bool flag) => flag ? True : False;
}
