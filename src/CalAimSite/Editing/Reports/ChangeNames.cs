using System.Text;
using CalAimSite.Changes;

namespace CalAimSite.Editing.Reports;

/// <summary>What kinds of changes are called in reports for editors, which are in English as diagnostics are.</summary>
internal static class ChangeNames
{
    /// <returns>As a heading; in lower case it follows a number: "3 moved later".</returns>
    public static string Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "Added",
        ChangeKind.Removed => "Removed",
        ChangeKind.Withdrawn => "Withdrawn",
        ChangeKind.Completed => "Completed",
        ChangeKind.Replaced => "Replaced",
        ChangeKind.Split => "Split",
        ChangeKind.Cancelled => "Cancelled",
        ChangeKind.Confirmed => "Confirmed",
        ChangeKind.Occurred => "Occurred",
        ChangeKind.StatusTakenBack => "With a status taken back",
        ChangeKind.MovedEarlier => "Moved earlier",
        ChangeKind.MovedLater => "Moved later",
        ChangeKind.MorePrecise => "Dated more exactly",
        ChangeKind.LessPrecise => "Dated less exactly",
        ChangeKind.Requalified => "With a date meant otherwise",
        ChangeKind.MovedToColumn => "Moved to another column",
        ChangeKind.MovedToRow => "Moved to another row",
        ChangeKind.MovedToHeading => "Moved under another heading",
        ChangeKind.Reworded => "Reworded",
        ChangeKind.KindChanged => "Of another kind",
        ChangeKind.ActorsChanged => "With others who must act",
        ChangeKind.ContingencyChanged => "With another condition",
        ChangeKind.IdChanged => "Under another id",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind of change without a name."),
    };

    public static string Of(RowChangeKind kind) => kind switch
    {
        RowChangeKind.Added => "new row",
        RowChangeKind.Removed => "row removed",
        RowChangeKind.Renamed => "renamed",
        RowChangeKind.InitiativesChanged => "covers other initiatives",
        RowChangeKind.ComponentsChanged => "lists other parts",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind of change without a name."),
    };

    /// <returns>The name in lower case with underscores, as it stands in JSON.</returns>
    public static string Key<T>(T value)
        where T : struct, Enum
    {
        var key = new StringBuilder();
        foreach (var c in value.ToString())
            key.Append(char.IsAsciiLetterUpper(c) && key.Length > 0 ? "_" : string.Empty).Append(char.ToLowerInvariant(c));

        return key.ToString();
    }
}
