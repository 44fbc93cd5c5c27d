using CalAimSite.Content.Schemas;

namespace CalAimSite.Content.Binding.References;

/// <summary>How content writes milestones: the schemas of their keys, made from the fields that they may have.</summary>
internal sealed class MilestoneFormat
{
    public MilestoneFormat(MilestoneFields fields)
    {
        Fields = fields;
        Formats = [.. fields.All.Select(FieldFormat.For)];
        Printed = [.. Formats.Where(format => format.Field.IsPrinted)];
        var own = Formats.Where(format => format.Field != MilestoneFields.Row).Select(format => format.Key(format.Field.IsRequired));
        var milestone = new MappingSchema("a milestone", [CommonFields.Id, CommonFields.Redirects, .. own]);
        Milestones = Field.List("milestones", milestone, isRequired: true);
        Without = new("without", new ListSchema<FieldFormat>(new ChoiceSchema<FieldFormat>(
            [.. Printed.Where(format => !format.Field.IsRequired).Select(format => (format.Field.Key, format))])));
        Was = Field.Mapping("was", new MappingSchema("what a milestone was", [.. Printed.Select(format => format.Key(isRequired: false)), Without]));
        Removed = Field.Mapping("removed", new MappingSchema("a removed milestone", [.. Formats.Select(format => format.Key(format.Field.IsRequired))]));
    }

    public MilestoneFields Fields { get; }
    public ImmutableArray<FieldFormat> Formats { get; }

    /// <summary>Those of what is printed, which is compared and amended.</summary>
    public ImmutableArray<FieldFormat> Printed { get; }

    /// <summary>The milestones of a row's file.</summary>
    public Field<ImmutableArray<MappingValues>> Milestones { get; }

    /// <summary>What a milestone was before an amendment, where that is different.</summary>
    public Field<MappingValues> Was { get; }

    /// <summary>What a milestone need not have, and was without before an amendment.</summary>
    public Field<ImmutableArray<FieldFormat>> Without { get; }

    /// <summary>A milestone that no row lists any more.</summary>
    public Field<MappingValues> Removed { get; }
}
