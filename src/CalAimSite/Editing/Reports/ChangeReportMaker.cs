using System.Globalization;
using CalAimSite.Changes;
using CalAimSite.Content.Binding.Editions;
using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Languages;

namespace CalAimSite.Editing.Reports;

/// <summary>Puts changes into words: those of dates are the site's.</summary>
/// <param name="words">The words of the site's language.</param>
internal sealed class ChangeReportMaker(Translations words)
{
    private readonly DateFormatter _when = new(words);

    /// <param name="changes">What changed.</param>
    /// <param name="oldName">What the older state was asked for by.</param>
    /// <param name="newName">What the newer state was asked for by.</param>
    public ChangeReport Make(ChangeSet changes, string oldName, string newName)
    {
        var groups = ImmutableArray.CreateBuilder<ReportGroup>();
        foreach (var group in changes.Milestones.GroupBy(change => change.Kinds[0]).OrderBy(group => group.Key))
            groups.Add(new ReportGroup(ChangeNames.Of(group.Key), [.. group.Select(Line)]));

        Add(groups, "Rows", changes.Rows.Select(Line));
        Add(groups, "Perhaps the same", changes.Suggestions.Select(Line));
        Add(groups, "Without a reason", changes.Milestones.Where(change => change.LacksReason).Select(WithoutReason));
        return new ChangeReport(
            $"Changes from {Name(changes.Old, oldName)} to {Name(changes.New, newName)}",
            Summary(changes),
            Window(changes),
            groups.ToImmutable());
    }

    private static void Add(
        ImmutableArray<ReportGroup>.Builder groups, string heading, IEnumerable<ImmutableArray<ReportPiece>> lines)
    {
        if (lines.ToImmutableArray() is { IsEmpty: false } all)
            groups.Add(new ReportGroup(heading, all));
    }

    private string Name(Edition edition, string name) =>
        words.Format(TranslationKeys.EditionName, ("date", _when.Format(edition.AsOf))) + (name == edition.Id ? string.Empty : $" ({name})");

    private static string Summary(ChangeSet changes)
    {
        if (changes.IsEmpty)
            return "Nothing changed.";

        var kinds = changes.Milestones.SelectMany(change => change.Kinds).CountBy(kind => kind).OrderBy(pair => pair.Key)
            .Select(pair => $"{Number(pair.Value)} {ChangeNames.Of(pair.Key).ToLowerInvariant()}");
        var rows = changes.Rows.Length switch { 0 => [], 1 => ["1 row changed"], var count => new[] { $"{Number(count)} rows changed" } };
        var reasons = changes.Milestones.Count(change => change.LacksReason) switch { 0 => [], var count => new[] { $"{Number(count)} without a reason" } };
        return string.Join(", ", [.. kinds, .. rows, .. reasons]) + ".";
    }

    // The columns roll: that is why, and it says nothing of the milestones.
    private static string? Window(ChangeSet changes) => (changes.Entered.Length, changes.Left.Length) switch
    {
        (0, 0) => null,
        (var entered, 0) => $"The columns now have room for {Number(entered)} more.",
        (0, var left) => $"The columns have no room any more for {Number(left)}.",
        var (entered, left) => $"The columns now have room for {Number(entered)} more, and none any more for {Number(left)}.",
    };

    private ImmutableArray<ReportPiece> Line(MilestoneChange change)
    {
        var listing = change.New ?? change.Old!;
        var details = Details(change).ToList();
        var pieces = ImmutableArray.CreateBuilder<ReportPiece>();
        pieces.Add(new(PieceStyle.Strong, listing.Occurrence.Text));
        pieces.Add(Plain($" ({listing.Row.Name})"));
        for (var i = 0; i < details.Count; i++)
        {
            pieces.Add(Plain(i == 0 ? ": " : "; "));
            pieces.AddRange(details[i]);
        }

        pieces.Add(Plain(change.Reason is { } reason ? $". Reason: {reason}" : "."));
        return pieces.ToImmutable();
    }

    private IEnumerable<ReportPiece[]> Details(MilestoneChange change) => change switch
    {
        { Old: null, New: { } added } => [[Plain(Date(added)), .. Ids(" in place of ", change.From)]],
        { Old: { } gone, New: null } => [[Plain($"it was {Date(gone)}"), .. Ids(", now ", change.Into)]],
        { Old: { } old, New: { } now } => Differences(change, old, now),
        _ => [],
    };

    private IEnumerable<ReportPiece[]> Differences(MilestoneChange change, Listing oldListing, Listing newListing)
    {
        var (old, now) = (oldListing.Occurrence, newListing.Occurrence);
        foreach (var field in ListingComparison.ChangedFields(oldListing, newListing))
        {
            // One text for the date and how it is meant; a column that follows from the date is no news.
            var isTold = field switch
            {
                MilestoneField.Row => change.Has(ChangeKind.MovedToRow),
                MilestoneField.Column => change.Has(ChangeKind.MovedToColumn),
                MilestoneField.Qualifier => old.When == now.When,
                _ => true,
            };
            if (isTold)
                yield return [Plain(Difference(field, change, oldListing, newListing))];
        }

        if (change.Has(ChangeKind.IdChanged))
            yield return [Plain("its id was "), new(PieceStyle.Code, old.MilestoneId)];
    }

    private string Difference(MilestoneField field, MilestoneChange change, Listing old, Listing now)
    {
        var (before, after) = (old.Occurrence, now.Occurrence);
        return field switch
        {
            MilestoneField.Row => $"row: {old.Row.Name} → {now.Row.Name}",
            MilestoneField.Text => $"“{before.Text}” → “{after.Text}”",
            MilestoneField.Kinds => $"kind: {KindsOf(before)} → {KindsOf(after)}",
            MilestoneField.When or MilestoneField.Qualifier => $"{Date(old)} → {Date(now)}{By(change.Months)}",
            MilestoneField.Column => $"column: {_when.Format(before.Column)} → {_when.Format(after.Column)}",
            MilestoneField.Heading => $"heading: {before.Heading ?? "none"} → {after.Heading ?? "none"}",
            MilestoneField.Component => $"part of the row: {before.Component?.Name ?? "none"} → {after.Component?.Name ?? "none"}",
            MilestoneField.Status => $"status: {StatusOf(before)} → {StatusOf(after)}",
            MilestoneField.Actors => $"who must act: {ActorsOf(before)} → {ActorsOf(after)}",
            MilestoneField.ContingentOn => $"waits for: {before.ContingentOn ?? "nothing"} → {after.ContingentOn ?? "nothing"}",
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, "A field without words."),
        };
    }

    private static string By(int? months) => months switch
    {
        null => string.Empty,
        1 => ", 1 month later",
        -1 => ", 1 month earlier",
        > 0 => $", {Number(months.Value)} months later",
        _ => $", {Number(-months.Value)} months earlier",
    };

    private string Date(Listing listing) => _when.Format(listing.Occurrence.When, listing.Occurrence.Qualifier);

    private static string KindsOf(Occurrence occurrence) =>
        occurrence.Kinds.IsEmpty ? "none" : string.Join(" and ", occurrence.Kinds.Select(kind => kind.Name));

    private static string StatusOf(Occurrence occurrence) =>
        occurrence.Status == Status.NotStated ? "not stated" : MilestoneBinder.StatusShape.WordFor(occurrence.Status);

    private static string ActorsOf(Occurrence occurrence) =>
        occurrence.Actors.IsEmpty ? "nobody named"
        : string.Join(" and ", occurrence.Actors.Select(actor => actor.Name)) + (occurrence.ActorsAreInferred ? " (a reading)" : string.Empty);

    private static IEnumerable<ReportPiece> Ids(string before, ImmutableArray<string> ids)
    {
        for (var i = 0; i < ids.Length; i++)
        {
            yield return Plain(i == 0 ? before : " and ");
            yield return new(PieceStyle.Code, ids[i]);
        }
    }

    private static ImmutableArray<ReportPiece> Line(RowChange change)
    {
        var kinds = string.Join(", ", change.Kinds.Select(ChangeNames.Of));
        var was = change.Has(RowChangeKind.Renamed) ? $" (it was “{change.Old!.Name}”)" : string.Empty;
        return [new(PieceStyle.Strong, (change.New ?? change.Old!).Name), Plain($": {kinds}{was}.")];
    }

    private static ImmutableArray<ReportPiece> Line(Suggestion suggestion)
    {
        var (gone, come) = (suggestion.Vanished.Occurrence.MilestoneId, suggestion.Appeared.Occurrence.MilestoneId);
        return
        [
            new(PieceStyle.Code, gone), Plain(" vanished and "), new(PieceStyle.Code, come),
            Plain(" appeared with a similar text. If they are the same, keep the id, or give the new one "),
            new(PieceStyle.Code, $"redirects: [{gone}]"), Plain("."),
        ];
    }

    private ImmutableArray<ReportPiece> WithoutReason(MilestoneChange change)
    {
        var listing = change.New ?? change.Old!;
        var kinds = string.Join(", ", change.Kinds.Select(kind => ChangeNames.Of(kind).ToLowerInvariant()));
        return [new(PieceStyle.Code, change.Id), Plain($" {listing.Occurrence.Text}: {kinds}.")];
    }

    private static ReportPiece Plain(string text) => new(PieceStyle.Plain, text);

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
