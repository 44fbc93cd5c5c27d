using System.Text;
using CalAimSite.Content.Yaml;

namespace CalAimSite.Editing.Yaml;

/// <summary>Changes of a YAML file that leave everything else in it as it is: wording, order, comments.</summary>
internal sealed class YamlEdits(SourceText source)
{
    private readonly List<(int Start, int End, string Text)> _edits = [];

    /// <summary>Replaces a value, but for the line end that a value of several lines has.</summary>
    public void Replace(SourceSpan span, string text) => _edits.Add((span.Start, span.Start + span.Text.TrimEnd().Length, text));

    /// <summary>Removes the line of an item that is a single text.</summary>
    public void RemoveLine(SourceSpan span)
    {
        var end = source.Text.IndexOf('\n', span.End);
        Remove(source.StartOfLine(source.PositionOf(span.Start).Line), end < 0 ? source.Text.Length : end + 1);
    }

    /// <summary>Replaces a list of single texts.</summary>
    public void ReplaceList(YamlSequence list, IReadOnlyCollection<string> items)
    {
        var isBlock = IsBlock(list);
        var start = list.Span.Start;
        var end = list.Items is [.., var last] ? last.Span.End : start + 1;
        if (!isBlock)
            end = source.Text.IndexOf(']', end - (list.Items.IsEmpty ? 1 : 0)) + 1;

        var indent = "\n" + new string(' ', source.PositionOf(start).Column - 1);
        _edits.Add((start, end, isBlock && items.Count > 0 ? string.Join(indent, items.Select(item => $"- {item}")) : YamlText.List(items)));
    }

    /// <summary>Whether the items stand on lines of their own, each behind a dash.</summary>
    public bool IsBlock(YamlSequence list) => source.Text.AsSpan(list.Span.Start) is ['-', ' ' or '\n', ..];

    /// <summary>Removes items of a block list with the comments directly above them and the empty lines below.</summary>
    public void RemoveItems(YamlMapping mapping, YamlEntry list, Func<YamlNode, bool> isRemoved)
    {
        var items = list.Value.Items();
        for (var i = 0; i < items.Length; i++)
        {
            if (isRemoved(items[i]))
                Remove(StartWithComments(items[i].Span), i + 1 < items.Length ? StartWithComments(items[i + 1].Span) : EndOf(mapping, list));
        }
    }

    /// <summary>Removes a key of a block mapping with its value and the comments directly above it.</summary>
    public void RemoveEntry(YamlMapping mapping, YamlEntry entry) => Remove(StartWithComments(entry.Key.Span), EndOf(mapping, entry));

    /// <summary>Adds an entry behind another one whose value is a single text on one line.</summary>
    public void InsertEntry(YamlEntry after, string key, string value)
    {
        var start = after.Key.Span.Start;
        var before = IsInFlow(start) ? ", " : "\n" + new string(' ', source.PositionOf(start).Column - 1);
        _edits.Add((after.Value.Span.End, after.Value.Span.End, $"{before}{key}: {value}"));
    }

    /// <summary>Removes an entry whose value is a single text on one line, and which is not the first of its mapping.</summary>
    public void RemoveShortEntry(YamlEntry entry)
    {
        var start = entry.Key.Span.Start;
        Remove(IsInFlow(start) ? source.Text.LastIndexOf(',', start) : source.Text.LastIndexOf('\n', start), entry.Value.Span.End);
    }

    public override string ToString()
    {
        var text = new StringBuilder(source.Text.Length);
        var at = 0;
        foreach (var (start, end, replacement) in _edits.OrderBy(edit => edit.Start).ThenBy(edit => edit.End))
        {
            // What lies in a part that is removed goes with it.
            if (start >= at)
            {
                text.Append(source.Text, at, start - at).Append(replacement);
                at = end;
            }
        }

        return text.Append(source.Text, at, source.Text.Length - at).ToString();
    }

    private void Remove(int start, int end) => _edits.Add((start, end, string.Empty));

    // What follows an entry of the file's mapping begins with the comments directly above it.
    private int EndOf(YamlMapping mapping, YamlEntry entry)
    {
        var next = mapping.Entries.IndexOf(entry) + 1;
        return next < mapping.Entries.Length ? StartWithComments(mapping.Entries[next].Key.Span) : source.Text.Length;
    }

    // A key of a block mapping has nothing before it on its line but blanks and dashes.
    private bool IsInFlow(int start)
    {
        var (line, column) = source.PositionOf(start);
        return source.Line(line)[..(column - 1)].ContainsAnyExcept(' ', '-');
    }

    private int StartWithComments(SourceSpan span)
    {
        var line = source.PositionOf(span.Start).Line;
        while (line > 1 && source.Line(line - 1).TrimStart() is ['#', ..])
            line--;
        return source.StartOfLine(line);
    }
}
