using CalAimSite.Templates.Parsing;
using CalAimSite.Templates.Rendering;

namespace CalAimSite.Templates.Expressions;

internal sealed class MemberRead(Place place, Expression target, string name, bool isNullAllowed) : Expression(place)
{
    private MemberCache? _cache;

    /// <summary>Scriban carries <c>?.</c> on to the members that follow it directly.</summary>
    internal bool IsNullAllowed => isNullAllowed;

    internal override bool IsConditional => isNullAllowed || target.IsConditional;

    internal override bool IsHtml => Names.AreHtml(name);

    internal override TemplateValue Evaluate(RenderContext context)
    {
        var owner = target.Evaluate(context);
        switch (owner.Kind)
        {
            case ValueKind.Null when isNullAllowed:
                return default;
            case ValueKind.Null:
                throw Place.Fail($"`{name}` is read from null.", "Test the object with `if` before, or write `?.`.");
            case ValueKind.Object:
                return MemberCache.TryRead(ref _cache, owner, name, out var value) ? value : throw Missing(Place, owner, name);
            case ValueKind.List when name == "size":
                return owner.AsList.Count;
            default:
                throw Place.Fail($"{owner.KindName} has no member `{name}`.", "Only objects have members, and lists have `size`.");
        }
    }

    internal static TemplateException Missing(Place place, in TemplateValue owner, string name)
    {
        var names = owner.AsShape.Names;
        var suggestion = Language.Suggest(name, names);
        if (suggestion.Length == 0)
            suggestion = $"It has: {string.Join(", ", names)}.";
        return place.Fail($"The object has no member `{name}`.", suggestion);
    }
}

internal sealed class IndexRead(Place place, Expression target, Expression index) : Expression(place)
{
    internal override bool IsConditional => target.IsConditional;

    internal override TemplateValue Evaluate(RenderContext context)
    {
        var owner = target.Evaluate(context);
        if (owner.IsNull && IsConditional)
            return default;
        var key = index.Evaluate(context);
        if (owner.Kind == ValueKind.Object && key.Kind == ValueKind.Text)
        {
            var shape = owner.AsShape;
            var at = shape.IndexOf(key.AsString);
            return at >= 0 ? shape.Read(owner.AsObject, at) : throw MemberRead.Missing(Place, owner, key.AsString);
        }
        if (owner.Kind != ValueKind.List || key.Kind != ValueKind.Integer)
            throw Place.Fail($"{owner.KindName} cannot be indexed by {key.KindName}.", "Index a list by a number, or an object by text.");
        return key.AsInteger < owner.AsList.Count ? owner.AsList[(int)key.AsInteger] : default;
    }
}
