using CalAimSite.Content.Yaml;

namespace CalAimSite.Fuzz.Mutations;

/// <summary>Mutations that know what a YAML file is made of: keys, values, and blocks of lines that belong together.</summary>
internal static class YamlMutations
{
    /// <summary>A block goes, comes twice, or stands elsewhere, perhaps deeper or in another file.</summary>
    public static string MoveBlock(string text, FileSet files, Dice dice)
    {
        var lines = text.Split('\n').ToList();
        var block = BlockAt(lines, dice.Below(lines.Count));
        var isKept = dice.OneIn(2);
        if (!isKept)
            lines.RemoveRange(block.Start.Value, block.End.Value - block.Start.Value);
        if (!isKept && dice.OneIn(2))
            return string.Join('\n', lines);
        var donor = dice.OneIn(3) ? AnyYaml(files, dice).Split('\n').ToList() : text.Split('\n').ToList();
        var taken = donor[BlockAt(donor, dice.Below(donor.Count))];
        var at = dice.Below(lines.Count + 1);
        var shift = dice.Below(4) == 0 ? dice.Below(7) - 3 : at < lines.Count ? IndentOf(lines[at]) - IndentOf(taken[0]) : 0;
        lines.InsertRange(at, taken.Select(line => shift >= 0 ? new string(' ', shift) + line : line[Math.Min(-shift, IndentOf(line))..]));
        return string.Join('\n', lines);
    }

    /// <summary>Two items or entries of the same level change places.</summary>
    public static string SwapBlocks(string text, FileSet files, Dice dice)
    {
        var lines = text.Split('\n').ToList();
        var one = BlockAt(lines, dice.Below(lines.Count));
        if (one.End.Value >= lines.Count || IndentOf(lines[one.End.Value]) != IndentOf(lines[one.Start.Value]))
            return text;
        var other = BlockAt(lines, one.End.Value);
        var moved = lines[one];
        lines.InsertRange(other.End.Value, moved);
        lines.RemoveRange(one.Start.Value, moved.Count);
        return string.Join('\n', lines);
    }

    public static string Indent(string text, FileSet files, Dice dice)
    {
        var lines = text.Split('\n').ToList();
        var block = BlockAt(lines, dice.Below(lines.Count));
        var first = dice.OneIn(2) ? block.Start.Value : Math.Min(block.Start.Value + 1, lines.Count - 1);
        var blanks = dice.OneIn(8) ? "\t" : new string(' ', 1 + dice.Below(3));
        for (var i = first; i < Math.Max(block.End.Value, first + 1); i++)
            lines[i] = dice.OneIn(2) && lines[i].StartsWith(blanks, StringComparison.Ordinal) ? lines[i][blanks.Length..] : blanks + lines[i];
        return string.Join('\n', lines);
    }

    /// <summary>A value of a key becomes one that the same key has elsewhere, or almost.</summary>
    public static string ValueOfSameKey(string text, FileSet files, Dice dice)
    {
        var entries = EntriesOf(text);
        if (entries.Count == 0)
            return text;
        var (key, value) = dice.Pick(entries);
        var others = (dice.OneIn(2) ? entries : EntriesOf(AnyYaml(files, dice))).Where(entry => entry.Key.Value == key.Value).ToList();
        return others.Count == 0 ? text : Put(text, value, Almost(dice.Pick(others).Value.Span.Text.ToString(), dice));
    }

    public static string AnotherDate(string text, FileSet files, Dice dice)
    {
        var dates = ScalarsOf(text).Where(scalar => scalar.Span.Text is ['1' or '2', '0' or '9', ..] or "tbd").ToList();
        return dates.Count == 0 ? text : Put(text, dice.Pick(dates), dice.Pick(Pieces.Dates));
    }

    /// <summary>Any scalar, keys as well, becomes something else: a value from anywhere, of another shape, or with odd characters.</summary>
    public static string AnotherScalar(string text, FileSet files, Dice dice)
    {
        var scalars = ScalarsOf(text);
        if (scalars.Count == 0)
            return text;
        var scalar = dice.Pick(scalars);
        var old = scalar.Span.Text.ToString();
        var indent = new string(' ', 2 * dice.Below(5));
        return Put(text, scalar, dice.Below(9) switch
        {
            0 => Almost(old, dice),
            1 => ScalarsOf(AnyYaml(files, dice)) is { Count: > 0 } others ? dice.Pick(others).Span.Text.ToString() : string.Empty,
            2 => dice.Pick<string>([$"[{old}]", $"{{a: {old}}}", $"- {old}", $"\"{old}\"", $"'{old}'", $"&a {old}", $"!x {old}", $"{old}: {old}", $"[{old}, {old}]"]),
            3 => $"{dice.Pick<string>(["|", ">-", ">", "|+", "|9"])}\n{indent}{old}\n{indent}{dice.Pick(Pieces.Markdown)}",
            4 => string.Concat(Enumerable.Repeat(dice.Pick<string>(["[", "{a: ", "- ", "x", "é", "🎉", "a ", "? "]), 1 << dice.Below(12))),
            5 => TextMutations.Slip(old, dice, Pieces.Characters, Pieces.Markdown),
            6 => dice.Pick(Pieces.Dates),
            _ => dice.Pick(Pieces.Values),
        });
    }

    /// <summary>A key becomes another one that there is, or almost.</summary>
    public static string AnotherKey(string text, FileSet files, Dice dice)
    {
        var (entries, others) = (EntriesOf(text), EntriesOf(dice.OneIn(2) ? text : AnyYaml(files, dice)));
        return entries.Count == 0 || others.Count == 0 ? text : Put(text, dice.Pick(entries).Key, Almost(dice.Pick(others).Key.Value, dice));
    }

    private static string Put(string text, YamlNode node, string by) => TextMutations.Replace(text, node.Span.Start, node.Span.Length, by);

    private static string Almost(string text, Dice dice) => dice.Below(6) switch
    {
        0 when text.Length > 1 => text.Remove(dice.Below(text.Length), 1),
        1 => text.Insert(dice.Below(text.Length + 1), dice.Pick<string>(["a", "-", "1", "s"])),
        2 when text.Length > 0 => text.ToUpperInvariant(),
        _ => text,
    };

    private static string AnyYaml(FileSet files, Dice dice)
    {
        var paths = files.Paths.Where(path => path.EndsWith(".yaml", StringComparison.Ordinal)).ToList();
        return paths.Count == 0 ? string.Empty : files.Text(dice.Pick(paths));
    }

    private static List<(YamlScalar Key, YamlNode Value)> EntriesOf(string text)
    {
        var entries = new List<(YamlScalar, YamlNode)>();
        Visit(Read(text), entries, []);
        return entries;
    }

    private static List<YamlScalar> ScalarsOf(string text)
    {
        var scalars = new List<YamlScalar>();
        Visit(Read(text), [], scalars);
        return scalars;
    }

    private static YamlNode? Read(string text) => YamlReader.Read(new SourceText("file", text), new DiagnosticBag());

    private static void Visit(YamlNode? node, List<(YamlScalar Key, YamlNode Value)> entries, List<YamlScalar> scalars)
    {
        if (node is YamlScalar scalar)
            scalars.Add(scalar);
        foreach (var item in node is YamlSequence sequence ? sequence.Items : [])
            Visit(item, entries, scalars);
        foreach (var entry in node is YamlMapping mapping ? mapping.Entries : [])
        {
            entries.Add((entry.Key, entry.Value));
            scalars.Add(entry.Key);
            Visit(entry.Value, entries, scalars);
        }
    }

    /// <returns>A line and what is indented below it.</returns>
    public static Range BlockAt(List<string> lines, int start)
    {
        var end = start + 1;
        while (end < lines.Count && (lines[end].Length == 0 || IndentOf(lines[end]) > IndentOf(lines[start])))
            end++;
        return start..end;
    }

    private static int IndentOf(string line) => line.Length - line.AsSpan().TrimStart(' ').Length;
}
