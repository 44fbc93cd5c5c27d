using CalAimSite.Content.Binding.Editions;
using CalAimSite.Content.Files;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;

namespace CalAimSite.Content.Binding.History;

/// <summary>The layout of an edition's <c>amendments.yaml</c>; <see cref="AmendmentsBinder"/> gives it meaning.</summary>
internal static class AmendmentSchema
{
    public const string Name = "amendments.yaml";

    public static readonly Field<DateOnly> Date = new("date", DaySchema.Instance, isRequired: true);
    public static readonly Field<YamlScalar> Id = new("id", IdSchema.Instance, isRequired: true);
    public static readonly Field<MappingValues> Was = new("was", PreviousStateBinder.Shape);
    public static readonly Field<bool> Added = new("added", FlagSchema.Instance);
    public static readonly Field<MappingValues> Removed = new("removed", MilestoneBinder.RemovedShape);
    public static readonly Field<string> Reason = new("reason", TextSchema.Instance);

    private static readonly Field<ImmutableArray<MappingValues>> Amendments = new(
        "amendments",
        new ListSchema<MappingValues>(new MappingSchema("an amendment", Date, Id, Was, Added, Removed, Reason)),
        isRequired: true);

    private static readonly MappingSchema Shape = new("the amendments of an edition", Amendments);

    /// <returns>The amendments, in the order of the file, and whether these are all; none where there is no such file.</returns>
    public static (ImmutableArray<MappingValues> Amendments, bool AreAll) Read(
        ContentFiles files, string folder, DiagnosticBag diagnostics) =>
        Shape.ReadOptional(files, $"{folder}/{Name}", diagnostics) is { } values
            ? (values.Get(Amendments), values.IsComplete)
            : ([], true);
}
