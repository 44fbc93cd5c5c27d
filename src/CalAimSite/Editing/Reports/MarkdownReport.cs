using System.Text;
using CalAimSite.Changes;
using CalAimSite.Content.Binding.References;
using CalAimSite.Editing.Comparison;
using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Languages;
using static CalAimSite.Editing.Reports.GitHubMarkdown;

namespace CalAimSite.Editing.Reports;

/// <summary>
/// Puts changes into words, as Markdown that reads well as a comment on a pull request and shows texts as they are. The words of
/// dates are the site's.
/// </summary>
internal sealed class MarkdownReport(Translations words)
{
    private const string RowsHeading = "Rows";

    private readonly DateFormatter _when = new(words);
    private readonly StringBuilder _text = new();

    /// <returns>The name of the report, not escaped.</returns>
    public string Title(ChangeSet changes, string oldName, string newName) =>
        $"Changes from {Name(changes.Old, oldName)} to {Name(changes.New, newName)}";

    /// <returns>The report without its title.</returns>
    public string Write(ChangeSet changes, ImmutableArray<MilestoneChange> amended, ImmutableArray<ContentChange> others)
    {
        _text.Append("**").Append(Summary(changes, amended.Length, others.Length)).Append("**\n");
        if (Window(changes) is { } window)
            _text.Append('\n').Append(window).Append('\n');

        foreach (var group in changes.ByImportance().GroupBy(change => change.Main))
            Append(group.Key.Name, group.Select(Line));
        Append($"Amended in {Name(changes.Old, changes.Old.Id)}", amended.Select(Line));

        var byHeading = others.ToLookup(change => change.Heading, StringComparer.Ordinal);
        Append(RowsHeading, [.. changes.Rows.Select(Line), .. FileChangeReport.Lines(byHeading[RowsHeading])]);
        foreach (var group in byHeading.Where(group => group.Key != RowsHeading))
            Append(group.Key, FileChangeReport.Lines(group));

        Append("Perhaps the same", changes.Suggestions.Select(Line));
        Append("Without a reason", changes.Milestones.Where(change => change.LacksReason).Select(WithoutReason));
        return _text.ToString();
    }

    private void Append(string heading, IEnumerable<string> lines)
    {
        var items = string.Concat(lines.Select(line => $"- {line}\n"));
        if (items.Length > 0)
            _text.Append("\n### ").Append(heading).Append("\n\n").Append(items);
    }

    private string Name(Edition edition, string name) =>
        words.Format(TranslationKeys.EditionName, ("date", _when.Format(edition.AsOf))) + (name == edition.Id ? string.Empty : $" ({name})");

    private static string Summary(ChangeSet changes, int amended, int others)
    {
        if (changes.IsEmpty && others == 0)
            return "Nothing changed.";

        IEnumerable<string> counts =
        [
            .. changes.New.Fields.ChangeKinds.Select(kind => Counted(changes.With(kind).Count(), kind.Name.ToLowerInvariant())),
            Counted(amended, "amended in the edition before"),
            Counted(changes.Rows.Length, changes.Rows.Length == 1 ? "row changed" : "rows changed"),
            Counted(others, others == 1 ? "other change" : "other changes"),
            Counted(changes.Milestones.Count(change => change.LacksReason), "without a reason"),
        ];
        return string.Join(", ", counts.Where(count => count.Length > 0)) + ".";
    }

    private static string Counted(int count, string what) => count == 0 ? string.Empty : $"{Number(count)} {what}";

    // The columns roll: that is why, and it says nothing of the milestones.
    private static string? Window(ChangeSet changes) => (changes.Entered.Length, changes.Left.Length) switch
    {
        (0, 0) => null,
        (var entered, 0) => $"The columns now have room for {Number(entered)} more.",
        (0, var left) => $"The columns have no room any more for {Number(left)}.",
        var (entered, left) => $"The columns now have room for {Number(entered)} more, and none any more for {Number(left)}.",
    };

    private string Line(MilestoneChange change)
    {
        var listing = change.New ?? change.Old!;
        var details = string.Join("; ", change switch
        {
            { Old: { } old, New: { } now } => Differences(change, old, now),
            { Old: { } gone } => [$"it was {Date(gone)}{Ids(", now ", change.Into)}"],
            _ => [$"{Date(listing)}{Ids(" in place of ", change.From)}"],
        });
        var reason = change.Reason is { } why ? $". Reason: {Escape(why)}" : ".";
        return $"**{Escape(listing.Occurrence.Text)}** ({Escape(listing.Row.Name)}){(details.Length > 0 ? ": " : string.Empty)}{details}{reason}";
    }

    private IEnumerable<string> Differences(MilestoneChange change, Listing old, Listing now)
    {
        // A column that follows from the date is no news.
        var fields = change.Fields.Where(field => field != MilestoneFields.Column || change.Has(ChangeKind.MovedToColumn));
        foreach (var field in fields.Select(field => field.ToldWith ?? field).Distinct())
        {
            yield return
                field == MilestoneFields.When ? $"{Date(old)} → {Date(now)}{By(change.Months)}"
                : field == MilestoneFields.Text ? $"“{Value(field, old)}” → “{Value(field, now)}”"
                : $"{field.Label}: {Value(field, old)} → {Value(field, now)}";
        }

        if (change.Has(ChangeKind.IdChanged))
            yield return $"its id was `{old.Occurrence.MilestoneId}`";
    }

    private static string By(int? months) => months switch
    {
        null => string.Empty,
        1 => ", 1 month later",
        -1 => ", 1 month earlier",
        > 0 => $", {Number(months.Value)} months later",
        _ => $", {Number(-months.Value)} months earlier",
    };

    private string Date(Listing listing) => Escape(_when.Format(listing.Occurrence.When, listing.Occurrence.Qualifier));

    private string Value(MilestoneField field, Listing listing)
    {
        var said = string.Join(" and ", field switch
        {
            MilestoneField<Row> row => [row.In(listing).Name],
            MilestoneField<RowComponent?> { } part => part.In(listing) is { } component ? [component.Name] : [],
            MilestoneField<Period> period => [_when.Format(period.In(listing))],
            MilestoneField<ImmutableArray<MilestoneKind>> kinds => kinds.In(listing).Select(kind => kind.Name),
            MilestoneField<ImmutableArray<Actor>> actors => actors.In(listing).Select(actor => actor.Name),
            _ => FieldFormat.For(field).Write(listing),
        });
        return said.Length == 0 ? "not stated"
            : Escape(said) + (field == MilestoneFields.Actors && listing.Occurrence.ActorsAreInferred ? " (our interpretation)" : string.Empty);
    }

    private static string Ids(string before, ImmutableArray<string> ids) =>
        ids.IsEmpty ? string.Empty : before + string.Join(" and ", ids.Select(id => $"`{id}`"));

    private static string Line(RowChange change)
    {
        var kinds = string.Join(", ", change.Kinds.Select(kind => kind.Name));
        var was = change.Has(RowChangeKind.Renamed) ? $" (it was “{Escape(change.Old!.Name)}”)" : string.Empty;
        return $"**{Escape((change.New ?? change.Old!).Name)}**: {kinds}{was}.";
    }

    private static string Line(Suggestion suggestion)
    {
        var (gone, come) = (suggestion.Vanished.Occurrence.MilestoneId, suggestion.Appeared.Occurrence.MilestoneId);
        return $"`{gone}` vanished and `{come}` appeared with a similar text. "
            + $"If they are the same, keep the id, or give the new one `redirects: [{gone}]`.";
    }

    private static string WithoutReason(MilestoneChange change)
    {
        var kinds = string.Join(", ", change.Kinds.Select(kind => kind.Name.ToLowerInvariant()));
        return $"`{change.Id}` {Escape((change.New ?? change.Old!).Occurrence.Text)}: {kinds}.";
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
