using CalAimSite.Changes;

namespace CalAimSite.Rendering.Languages;

/// <summary>The keys of the words for changes, which follow from their ids.</summary>
public static class ChangeKeys
{
    public static IEnumerable<TranslationKey> All =>
        [.. ChangeKind.All.Select(Label), .. ChangeKind.All.Select(kind => kind.Group).Distinct().Select(Heading), .. RowChangeKind.All.Select(Label)];

    public static IEnumerable<PluralKey> Counts => [.. ChangeKind.All.Select(Count), .. RowChangeKind.All.Select(Count)];

    /// <summary>Such as "Moved later".</summary>
    public static TranslationKey Label(ChangeKind kind) => new($"change_kinds.{kind.Id}");

    /// <summary>Such as "3 moved later".</summary>
    public static PluralKey Count(ChangeKind kind) => new($"change_counts.{kind.Id}");

    public static TranslationKey Heading(ChangeGroup group) => new($"change_groups.{group.Id}");

    public static TranslationKey Label(RowChangeKind kind) => new($"row_changes.{kind.Id}");

    public static PluralKey Count(RowChangeKind kind) => new($"row_change_counts.{kind.Id}");
}
