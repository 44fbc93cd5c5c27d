using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CalAimSite.Architecture;

/// <summary>Which folder uses which, read from the compiled program: namespaces are folders, so a type's namespace says where it lies.</summary>
internal static class FolderDependencies
{
    private const string Root = "CalAimSite";

    private static readonly string[] Assemblies = ["CalAimSite.Templates.dll", "CalAimSite.dll", "calaim.dll"];

    /// <summary>The folders of all projects in <c>src</c>, each with the folders that it uses and one type that does so.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Read()
    {
        var folders = new SortedDictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.Ordinal);
        foreach (var type in Assemblies.SelectMany(TypesIn).Where(type => IsOurs(type.Namespace)))
        {
            if (!folders.TryGetValue(type.Namespace, out var used))
                folders[type.Namespace] = used = new SortedDictionary<string, string>(StringComparer.Ordinal);

            foreach (var other in TypesUsedBy(type).Where(other => IsOurs(other.Namespace) && other.Namespace != type.Namespace))
                ((SortedDictionary<string, string>)used).TryAdd(other.Namespace, $"{type.Name} uses {other.Name}");
        }

        return folders;
    }

    private static bool IsOurs(string name) => name == Root || name.StartsWith(Root + ".", StringComparison.Ordinal);

    private static IEnumerable<TypeDefinition> TypesIn(string assembly) =>
        ModuleDefinition.ReadModule(Path.Join(AppContext.BaseDirectory, assembly)).Types;

    private static IEnumerable<TypeReference> TypesUsedBy(TypeDefinition type)
    {
        IEnumerable<TypeReference?> used =
        [
            type.BaseType,
            .. type.Interfaces.Select(one => one.InterfaceType),
            .. type.Fields.Select(field => field.FieldType),
            .. type.Properties.Select(property => property.PropertyType),
            .. type.CustomAttributes.Select(attribute => attribute.AttributeType),
            .. type.Methods.SelectMany(TypesUsedBy),
        ];
        return used.OfType<TypeReference>().SelectMany(Parts).Concat(type.NestedTypes.SelectMany(TypesUsedBy));
    }

    private static IEnumerable<TypeReference?> TypesUsedBy(MethodDefinition method) =>
    [
        method.ReturnType,
        .. method.Parameters.Select(parameter => parameter.ParameterType),
        .. method.HasBody ? method.Body.Variables.Select(variable => variable.VariableType) : [],
        .. method.HasBody ? method.Body.Instructions.SelectMany(TypesUsedBy) : [],
    ];

    private static IEnumerable<TypeReference?> TypesUsedBy(Instruction instruction) => instruction.Operand switch
    {
        GenericInstanceMethod method => [method.DeclaringType, method.ReturnType, .. method.GenericArguments],
        MethodReference method => [method.DeclaringType, method.ReturnType],
        FieldReference field => [field.DeclaringType, field.FieldType],
        TypeReference type => [type],
        _ => [],
    };

    /// <summary>The type, what it is nested in, and what its arrays and generics are of.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference type)
    {
        if (type is GenericInstanceType generic)
            return generic.GenericArguments.Append(generic.ElementType).SelectMany(Parts);
        if (type is TypeSpecification specification)
            return Parts(specification.ElementType);
        if (type.DeclaringType is { } outer)
            return Parts(outer);

        return [type];
    }
}
