namespace CalAimSite.Templates.Expressions;

/// <summary>Where a member was found in the shape that was seen last. Immutable, so that threads can share it.</summary>
internal sealed class MemberCache
{
    private readonly ObjectShape _shape;
    private readonly int _index;

    private MemberCache(ObjectShape shape, int index)
    {
        _shape = shape;
        _index = index;
    }

    internal static bool TryRead(ref MemberCache? cache, in TemplateValue target, string name, out TemplateValue value)
    {
        var shape = target.AsShape;
        var seen = cache;
        if (seen is null || !ReferenceEquals(seen._shape, shape))
        {
            seen = new(shape, shape.IndexOf(name));
            cache = seen;
        }
        value = seen._index < 0 ? default : shape.Read(target.AsObject, seen._index);
        return seen._index >= 0;
    }
}
