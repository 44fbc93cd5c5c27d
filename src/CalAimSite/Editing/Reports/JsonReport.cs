using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CalAimSite.Changes;
using CalAimSite.Content.Binding.References;
using CalAimSite.Editing.Comparison;

namespace CalAimSite.Editing.Reports;

/// <summary>
/// Writes changes as JSON for programs. Its keys are always there, null or empty where there is nothing, and are listed in the
/// README of the sources; <c>format</c> goes up when one of them changes its meaning.
/// </summary>
internal static class JsonReport
{
    private const int Format = 1;

    // Escapes what JSON must, and leaves other scripts readable. It is written to a file or a terminal, not into a page.
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static string Write(ChangeSet changes, ImmutableArray<ContentChange> others, string oldName, string newName)
    {
        var report = new JsonObject
        {
            ["format"] = Format,
            ["old"] = Edition(changes.Old, oldName),
            ["new"] = Edition(changes.New, newName),
            ["overlap"] = changes.Overlap is { } days ? new JsonObject { ["first"] = Day(days.First), ["last"] = Day(days.Last) } : null,
            ["counts"] = Counts(changes),
            ["milestones"] = Array(changes.Milestones, change => Milestone(change, changes.New.Fields)),
            ["rows"] = Array(changes.Rows, Row),
            ["entered"] = Array(changes.Entered, one => Id(one)),
            ["left"] = Array(changes.Left, one => Id(one)),
            ["suggestions"] = Array(
                changes.Suggestions, one => new JsonObject { ["vanished"] = Id(one.Vanished), ["appeared"] = Id(one.Appeared) }),
            ["files"] = Array(others, File),
        };
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
            report.WriteTo(json);

        // GitHub's runner, whose log it may go to, takes this for a command wherever it stands.
        return Encoding.UTF8.GetString(bytes.ToArray()).Replace("##[", "#\\u0023[", StringComparison.Ordinal) + "\n";
    }

    private static JsonObject Edition(Edition edition, string name) => new()
    {
        ["name"] = name,
        ["edition"] = edition.Id,
        ["title"] = edition.Title,
        ["as_of"] = edition.AsOf.ToString(),
        ["amendments"] = edition.Amendments.Length,
    };

    private static JsonObject Counts(ChangeSet changes)
    {
        var counts = new JsonObject();
        foreach (var kind in changes.New.Fields.ChangeKinds)
            counts[kind.Id] = changes.With(kind).Count();

        counts["lacking_reason"] = changes.Milestones.Count(change => change.LacksReason);
        return counts;
    }

    private static JsonObject Milestone(MilestoneChange change, MilestoneFields fields) => new()
    {
        ["id"] = change.Id,
        ["kinds"] = Array(change.Kinds, kind => kind.Id),
        ["old"] = Listing(change.Old, fields),
        ["new"] = Listing(change.New, fields),
        ["months"] = change.Months,
        ["from"] = Array(change.From, id => id),
        ["into"] = Array(change.Into, id => id),
        ["reason"] = change.Reason,
        ["needs_reason"] = change.NeedsReason,
    };

    private static JsonObject? Listing(Listing? listing, MilestoneFields fields)
    {
        if (listing is null)
            return null;
        var json = new JsonObject { ["id"] = Id(listing), ["row_name"] = listing.Row.Name };
        foreach (var field in fields.All.Where(field => field.IsPrinted))
        {
            // "Kind" is a key of content, where it may be a single one.
            json[field == MilestoneFields.Kinds ? "kinds" : field.Key] = Value(field, listing);
        }

        return json;
    }

    private static JsonNode? Value(MilestoneField field, Listing listing)
    {
        var format = FieldFormat.For(field);
        var texts = format.Write(listing);
        return field is MilestoneField<bool> flag ? flag.In(listing)
            : format.IsList ? Array(texts, text => text)
            : texts.FirstOrDefault();
    }

    private static JsonObject Row(RowChange change) => new()
    {
        ["kinds"] = Array(change.Kinds, kind => kind.Id),
        ["old"] = Row(change.Old),
        ["new"] = Row(change.New),
    };

    private static JsonObject? Row(Row? row) => row is null ? null : new()
    {
        ["row"] = row.Slug,
        ["name"] = row.Name,
        ["initiatives"] = Array(row.Initiatives, initiative => initiative.Id),
        ["components"] = Array(row.Components, component => component.Id),
    };

    private static JsonObject File(ContentChange change) => new()
    {
        ["file"] = change.File,
        ["line"] = change.Line,
        ["place"] = Array(change.Place, key => key),
        ["old"] = change.Old,
        ["new"] = change.New,
    };

    private static JsonArray Array<T>(ImmutableArray<T> items, Func<T, JsonNode?> node) => new([.. items.Select(node)]);
    private static string Id(Listing listing) => listing.Occurrence.MilestoneId;
    private static string Day(DateOnly day) => Period.OfDay(day).ToString();
}
