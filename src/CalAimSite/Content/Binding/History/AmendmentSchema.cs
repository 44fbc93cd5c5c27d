using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Files;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;

namespace CalAimSite.Content.Binding.History;

/// <summary>The layout of an edition's <c>amendments.yaml</c>; <see cref="AmendmentsBinder"/> gives it meaning.</summary>
internal static class AmendmentSchema
{
    public const string Name = "amendments.yaml";

    public static readonly Field<DateOnly> Date = new("date", DateSchemas.Day, isRequired: true);
    public static readonly Field<YamlScalar> Id = new("id", Scalars.Id, isRequired: true);
    public static readonly Field<bool> Added = new("added", Scalars.Flag);
    public static readonly Field<string> Reason = new("reason", Scalars.Text);

    /// <returns>The amendments, in the order of the file, and whether these are all; none where there is no such file.</returns>
    public static (ImmutableArray<MappingValues> Amendments, bool AreAll) Read(
        ContentFiles files, string folder, MilestoneFormat milestones, DiagnosticBag diagnostics)
    {
        var (schema, amendments) = SchemaOf(milestones);
        return schema.ReadOptional(files, $"{folder}/{Name}", diagnostics) is { } values
            ? (values.Get(amendments), values.IsComplete)
            : ([], true);
    }

    private static (MappingSchema File, Field<ImmutableArray<MappingValues>> Amendments) SchemaOf(MilestoneFormat milestones)
    {
        var amendment = new MappingSchema("an amendment", Date, Id, milestones.Was, Added, milestones.Removed, Reason);
        var amendments = Field.List("amendments", amendment, isRequired: true);
        return (new MappingSchema("the amendments of an edition", amendments), amendments);
    }
}
