using CalAimSite.Cli.Terminal;
using CalAimSite.Editing.Drafts;
using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Languages;
using CalAimSite.Text;

namespace CalAimSite.Cli.Editing;

/// <summary>Says what was carried over into a new edition, what was left out, and what a person should look at.</summary>
internal sealed class EditionNewReport(EditionDraft edition, string content, Translations words, MessageWriter output)
{
    private readonly DateFormatter _when = new(words);
    private readonly string _folder = PrintedText.Folder(content);

    public void Write()
    {
        var columns = _when.FormatRange(edition.Columns[0], edition.Columns[^1]);
        output.WriteLine($"Made {_folder}/editions/{edition.Id} from {edition.From.Id}, for {columns}.");
        output.WriteLine($"Carried over: {Quantity.Format(edition.Kept, "milestone")} in {Quantity.Format(edition.From.Rows.Length - edition.RowsLeftOut.Length, "row")}.");
        WriteLeftOut();
        WriteList("They begin before the first column, and are printed in the first that they reach (`column`):", edition.Moved);
        WriteList("Texts that name dates of the former columns; look at them:", edition.StaleDates.Select(
            date => $"{_folder}/{date.File}:{date.Line}: {date.Words}"));
        if (!edition.HasNewTitle)
            output.WriteLine("The title names no date that could be changed: look at it.");
        output.WriteLine(edition.Sources is null
            ? $"Its source is {edition.Source}, which is there already."
            : $"Added the source {edition.Source} to {_folder}/sources.yaml: complete it from the document.");
        output.WriteLine($"Froze {edition.From.Id}: its digest is in {_folder}/{edition.Digests.Path}.");
    }

    private void WriteLeftOut()
    {
        if (!edition.LeftOut.IsEmpty)
            output.WriteLine($"Left out, for the columns have no room for them: {Quantity.Format(edition.LeftOut.Length, "milestone")}.");
        foreach (var row in edition.LeftOut.GroupBy(listing => listing.Row.Slug))
        {
            var gone = edition.RowsLeftOut.Any(one => one.Slug == row.Key) ? " (the row has none left, and is left out)" : string.Empty;
            output.WriteLine($"  {row.Key}{gone}");
            foreach (var (_, occurrence) in row)
                output.WriteLine($"    {occurrence.MilestoneId}: {_when.Format(occurrence.When, occurrence.Qualifier)}");
        }
    }

    private void WriteList(string heading, IEnumerable<string> items)
    {
        foreach (var (index, item) in items.Index())
            output.WriteLine(index == 0 ? $"{heading}\n  {item}" : $"  {item}");
    }
}
