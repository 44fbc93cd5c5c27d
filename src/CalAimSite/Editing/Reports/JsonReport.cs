using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CalAimSite.Changes;
using CalAimSite.Content.Binding.Editions;
using CalAimSite.Content.Schemas;

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

    public static string Write(ChangeSet changes, string oldName, string newName)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("format", Format);
            WriteEdition(json, "old", changes.Old, oldName);
            WriteEdition(json, "new", changes.New, newName);
            WriteOverlap(json, changes.Overlap);
            WriteCounts(json, changes);
            WriteArray(json, "milestones", changes.Milestones, WriteMilestone);
            WriteArray(json, "rows", changes.Rows, WriteRow);
            WriteStrings(json, "entered", changes.Entered.Select(listing => listing.Occurrence.MilestoneId));
            WriteStrings(json, "left", changes.Left.Select(listing => listing.Occurrence.MilestoneId));
            WriteArray(json, "suggestions", changes.Suggestions, WriteSuggestion);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n";
    }

    private static void WriteEdition(Utf8JsonWriter json, string key, Edition edition, string name)
    {
        json.WriteStartObject(key);
        json.WriteString("name", name);
        json.WriteString("edition", edition.Id);
        json.WriteString("title", edition.Title);
        json.WriteString("as_of", edition.AsOf.ToString());
        json.WriteNumber("amendments", edition.Amendments.Length);
        json.WriteEndObject();
    }

    private static void WriteOverlap(Utf8JsonWriter json, Window? overlap)
    {
        if (overlap is null)
        {
            json.WriteNull("overlap");
            return;
        }

        json.WriteStartObject("overlap");
        json.WriteString("first", Day(overlap.First));
        json.WriteString("last", Day(overlap.Last));
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, ChangeSet changes)
    {
        json.WriteStartObject("counts");
        foreach (var kind in Enum.GetValues<ChangeKind>())
            json.WriteNumber(ChangeNames.Key(kind), changes.Milestones.Count(change => change.Has(kind)));

        json.WriteNumber("lacking_reason", changes.Milestones.Count(change => change.LacksReason));
        json.WriteEndObject();
    }

    private static void WriteMilestone(Utf8JsonWriter json, MilestoneChange change)
    {
        json.WriteStartObject();
        json.WriteString("id", change.Id);
        WriteStrings(json, "kinds", change.Kinds.Select(ChangeNames.Key));
        WriteListing(json, "old", change.Old);
        WriteListing(json, "new", change.New);
        if (change.Months is { } months)
            json.WriteNumber("months", months);
        else
            json.WriteNull("months");

        WriteStrings(json, "from", change.From);
        WriteStrings(json, "into", change.Into);
        json.WriteString("reason", change.Reason);
        json.WriteBoolean("needs_reason", change.NeedsReason);
        json.WriteEndObject();
    }

    private static void WriteListing(Utf8JsonWriter json, string key, Listing? listing)
    {
        if (listing is not { Row: var row, Occurrence: var one })
        {
            json.WriteNull(key);
            return;
        }

        json.WriteStartObject(key);
        json.WriteString("id", one.MilestoneId);
        json.WriteString("row", row.Slug);
        json.WriteString("row_name", row.Name);
        json.WriteString("text", one.Text);
        WriteStrings(json, "kinds", one.Kinds.Select(kind => kind.Id));
        json.WriteString("when", one.When.ToString());
        json.WriteString("qualifier", one.Qualifier == Qualifier.None ? null : QualifierSchema.Instance.WordFor(one.Qualifier));
        json.WriteString("column", one.Column.ToString());
        json.WriteString("heading", one.Heading);
        json.WriteString("component", one.Component?.Id);
        json.WriteString("status", one.Status == Status.NotStated ? null : MilestoneBinder.StatusShape.WordFor(one.Status));
        WriteStrings(json, "actors", one.Actors.Select(actor => actor.Id));
        json.WriteBoolean("actors_reading", one.ActorsAreInferred);
        json.WriteString("contingent_on", one.ContingentOn);
        json.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter json, RowChange change)
    {
        json.WriteStartObject();
        WriteStrings(json, "kinds", change.Kinds.Select(ChangeNames.Key));
        WriteRow(json, "old", change.Old);
        WriteRow(json, "new", change.New);
        json.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter json, string key, Row? row)
    {
        if (row is null)
        {
            json.WriteNull(key);
            return;
        }

        json.WriteStartObject(key);
        json.WriteString("row", row.Slug);
        json.WriteString("name", row.Name);
        WriteStrings(json, "initiatives", row.Initiatives.Select(initiative => initiative.Id));
        WriteStrings(json, "components", row.Components.Select(component => component.Id));
        json.WriteEndObject();
    }

    private static void WriteSuggestion(Utf8JsonWriter json, Suggestion suggestion)
    {
        json.WriteStartObject();
        json.WriteString("vanished", suggestion.Vanished.Occurrence.MilestoneId);
        json.WriteString("appeared", suggestion.Appeared.Occurrence.MilestoneId);
        json.WriteEndObject();
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string key, ImmutableArray<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(key);
        foreach (var item in items)
            write(json, item);

        json.WriteEndArray();
    }

    private static void WriteStrings(Utf8JsonWriter json, string key, IEnumerable<string> texts)
    {
        json.WriteStartArray(key);
        foreach (var text in texts)
            json.WriteStringValue(text);

        json.WriteEndArray();
    }

    private static string Day(DateOnly day) => Period.OfDay(day).ToString();
}
