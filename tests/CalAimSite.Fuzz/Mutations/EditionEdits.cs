using CalAimSite.Content.Yaml;
using CalAimSite.Editing.Yaml;

namespace CalAimSite.Fuzz.Mutations;

/// <summary>What editors do to milestones, most of it right: fields change, come and go; milestones come, go, and move to another row.</summary>
internal static class EditionEdits
{
    private static readonly string[] Fields =
    [
        "qualifier: target", "qualifier: no-later-than", "qualifier: under-review", "status: confirmed", "status: occurred", "note: A note", "reason: It was late",
        "contingent_on: The approval", "heading: \"Under this:\"", "actors_reading: true", "redirects: [former-id]", "kind: document",
    ];

    public static FileSet Apply(FileSet files, Dice dice)
    {
        var rows = files.Paths.Where(path => path.Contains("/rows/", StringComparison.Ordinal)).ToList();
        if (rows.Count == 0)
            return files;

        // The latest edition is what changes; the others are only touched by mistake.
        var latest = rows[^1][..(rows[^1].LastIndexOf('/') + 1)];
        var path = dice.Pick(dice.OneIn(10) ? rows : rows.FindAll(row => row.StartsWith(latest, StringComparison.Ordinal)));
        var text = files.Text(path);
        var milestones = YamlNavigation.Read(new SourceText(path, text)).Find("milestones").Items().OfType<YamlMapping>().Where(item => item.Find("id") is YamlScalar).ToList();
        if (milestones.Count == 0)
            return files;
        var milestone = dice.Pick(milestones);
        return dice.Below(8) switch
        {
            0 or 1 => Field(milestone, "when") is { } when ? files.With(path, Put(text, when.Value, dice.Pick(Columns(files, path)))) : files,
            2 => files.With(path, AddField(text, milestone, dice.Pick(Fields))),
            3 when milestone.Entries.Length > 1 => files.With(path, Put(text, dice.Pick(milestone.Entries).Value, dice.Pick(dice.Pick(milestones).Entries).Value.Span.Text.ToString())),
            4 when Field(milestone, "text") is { Value: YamlScalar words } => files.With(path, Put(text, words, $"\"{words.Value.Replace('"', '\'').ReplaceLineEndings(" ")} again\"")),
            5 => files.With(path, Put(text, milestone.Find("id")!, dice.Pick<string>(["another-id", "another-id\n    redirects: [former]", dice.Pick(milestones).Find("id").Text()!]))),
            6 => Move(files, path, milestone, dice.Pick(rows), dice),
            _ => Move(files, path, milestone, to: null, dice),
        };
    }

    // Away, or to another row, or there as well by another id.
    private static FileSet Move(FileSet files, string path, YamlMapping milestone, string? to, Dice dice)
    {
        var lines = files.Text(path).Split('\n').ToList();
        var start = milestone.Span.Source.PositionOf(milestone.Span.Start).Line - 1;
        var block = YamlMutations.BlockAt(lines, start);
        var moved = lines[block];
        if (to is null || dice.OneIn(2))
            lines.RemoveRange(start, moved.Count);
        else
            moved[0] = moved[0].Replace("id: ", "id: other-", StringComparison.Ordinal);
        var rest = files.With(path, string.Join('\n', lines));
        return to is null ? rest : rest.With(to, $"{rest.Text(to).TrimEnd('\n')}\n{string.Join('\n', moved)}\n");
    }

    private static string AddField(string text, YamlMapping milestone, string field)
    {
        var id = milestone.Find("id")!;
        var line = id.Span.Source.PositionOf(id.Span.Start).Line;
        var isFlow = id.Span.Source.Line(line).Contains('{');
        return text.Insert(id.Span.End, isFlow ? $", {field}" : $"\n{new string(' ', milestone.Span.Source.PositionOf(milestone.Span.Start).Column - 1)}{field}");
    }

    private static List<string> Columns(FileSet files, string row)
    {
        var edition = row[..row.IndexOf("rows/", StringComparison.Ordinal)] + "edition.yaml";
        var columns = files.Has(edition) ? YamlNavigation.Read(new SourceText(edition, files.Text(edition))).Find("columns").Items() : [];
        return [.. columns.Select(column => column.Span.Text.ToString()), "tbd"];
    }

    private static YamlEntry? Field(YamlMapping milestone, string key) => milestone.Entries.FirstOrDefault(entry => entry.Key.Value == key);

    private static string Put(string text, YamlNode node, string by) => TextMutations.Replace(text, node.Span.Start, node.Span.Length, by);
}
