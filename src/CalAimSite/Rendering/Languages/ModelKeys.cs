using CalAimSite.Changes;

namespace CalAimSite.Rendering.Languages;

/// <summary>The keys of words that follow from what the model declares: fields of milestones and kinds of change.</summary>
public static class ModelKeys
{
    /// <returns>Every key that counts nothing.</returns>
    public static IEnumerable<TranslationKey> All(MilestoneFields fields) =>
    [
        .. fields.Facts.Select(Fact),
        .. fields.ChangeKinds.Select(Label),
        .. fields.ChangeKinds.Select(kind => kind.Group).Distinct().Select(Heading),
        .. RowChangeKind.All.Select(Label),
        .. Output.Exports.SelectMany(output => new[] { Heading(output), Text(output) }),
    ];

    /// <returns>Every key that counts something.</returns>
    public static IEnumerable<PluralKey> Counts(MilestoneFields fields) =>
        [.. fields.ChangeKinds.Select(Count), .. RowChangeKind.All.Select(Count)];

    /// <summary>What a fact of a milestone is called on its page.</summary>
    public static TranslationKey Fact(MilestoneField field) => new($"milestone.{field.Key}");

    /// <summary>Such as "Moved later".</summary>
    public static TranslationKey Label(ChangeKind kind) => new($"change_kinds.{kind.Id}");

    /// <summary>Such as "3 moved later".</summary>
    public static PluralKey Count(ChangeKind kind) => new($"change_counts.{kind.Id}");

    /// <summary>What a family of files is called.</summary>
    public static TranslationKey Heading(Output output) => new($"outputs.{output.Key}");

    /// <summary>What a family of files is for.</summary>
    public static TranslationKey Text(Output output) => new($"output_texts.{output.Key}");

    public static TranslationKey Heading(ChangeGroup group) => new($"change_groups.{group.Id}");
    public static TranslationKey Label(RowChangeKind kind) => new($"row_changes.{kind.Id}");
    public static PluralKey Count(RowChangeKind kind) => new($"row_change_counts.{kind.Id}");
}
