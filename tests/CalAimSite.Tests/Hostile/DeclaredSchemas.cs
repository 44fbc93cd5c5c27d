using System.Collections;
using System.Reflection;
using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Schemas;

namespace CalAimSite.Hostile;

/// <summary>
/// What content may say, as the program declares it: its schemas are found in its types, so that nobody need list them a second time.
/// </summary>
internal static class DeclaredSchemas
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly HashSet<object> Found = Within(Declared(), stopsAtScalars: false);

    public static ImmutableArray<MappingSchema> Mappings { get; } = [.. Found.OfType<MappingSchema>()];

    /// <returns>What the value of a key may be: mappings, or single texts, also within lists and tables.</returns>
    public static IReadOnlyCollection<object> ValuesOf(Field field) =>
        [.. Within([field], stopsAtScalars: true).Where(one => one is MappingSchema or NodeSchema || IsScalar(one))];

    private static IEnumerable<object?> Declared()
    {
        var types = typeof(Field).Assembly.GetTypes()
            .Where(type => type is { ContainsGenericParameters: false, Namespace: { } space } && space.StartsWith("CalAimSite.Content.", StringComparison.Ordinal));
        var format = new MilestoneFormat(MilestoneFields.Default);
        foreach (var type in types)
        {
            foreach (var value in Static(type).Where(IsOurs))
                yield return value;

            // Some are made for the fields that milestones have.
            foreach (var method in type.GetMethods(Own | BindingFlags.Static).Where(IsMadeForMilestones))
                yield return method.Invoke(null, [format]);
        }
    }

    private static bool IsMadeForMilestones(MethodInfo method) =>
        method.GetParameters() is [var only] && only.ParameterType == typeof(MilestoneFormat);

    private static IEnumerable<object?> Static(Type type) =>
        type.GetFields(Own | BindingFlags.Static).Where(field => !field.IsLiteral).Select(field => field.GetValue(null));

    private static HashSet<object> Within(IEnumerable<object?> roots, bool stopsAtScalars)
    {
        var found = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object?>(roots);
        while (open.TryPop(out var one))
        {
            if (!IsOurs(one) || !found.Add(one!) || (stopsAtScalars && (one is MappingSchema || IsScalar(one!))))
                continue;
            foreach (var part in Parts(one!))
                open.Push(part);
        }

        return found;
    }

    private static IEnumerable<object?> Parts(object one)
    {
        if (one is IEnumerable items)
            return items.Cast<object?>();

        // A schema of several shapes keeps them beside its one instance.
        var parts = new List<object?>();
        for (var type = one.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            parts.AddRange(type.GetFields(Own | BindingFlags.Instance).Select(field => field.GetValue(one)));
            if (!type.ContainsGenericParameters && IsSchema(type))
                parts.AddRange(Static(type));
        }

        return parts;
    }

    private static bool IsOurs(object? one) => one is not (null or string or Delegate or Type or MilestoneFields)
        && (one is IEnumerable || one is System.Runtime.CompilerServices.ITuple || one is Field || IsSchema(one.GetType())
            || one is MilestoneFormat or FieldFormat);

    private static bool IsSchema(Type type) => Generic(type, typeof(Schema<>));

    private static bool IsScalar(object one) => Generic(one.GetType(), typeof(ScalarSchema<>));

    private static bool Generic(Type? type, Type definition) =>
        type is not null && ((type.IsGenericType && type.GetGenericTypeDefinition() == definition) || Generic(type.BaseType, definition));
}
