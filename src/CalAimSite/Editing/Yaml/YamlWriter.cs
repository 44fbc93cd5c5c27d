using System.Text;

namespace CalAimSite.Editing.Yaml;

/// <summary>Writes keys on lines of their own, as content has them: long texts are folded, and what there is none of is left out.</summary>
internal sealed class YamlWriter
{
    // A line of the content's files.
    private const int Width = 110;

    private readonly StringBuilder _text;
    private readonly string _indent;

    // The first line of an item begins with a dash.
    private string _next;

    public YamlWriter(string indent = "")
        : this(new StringBuilder(), indent, indent)
    {
    }

    private YamlWriter(StringBuilder text, string indent, string next) => (_text, _indent, _next) = (text, indent, next);
    public YamlWriter Comment(string text) => Line($"# {text}");

    /// <summary>Writes a text, folded below its key where it is too long for the line.</summary>
    public YamlWriter Entry(string key, string? text)
    {
        if (text is null)
            return this;
        var line = $"{key}: {YamlText.Scalar(text)}";
        return _next.Length + line.Length <= Width || !CanFold(text) ? Line(line) : Fold(key, text);
    }

    public YamlWriter List(string key, ImmutableArray<string> texts) => texts.IsEmpty ? this : Line($"{key}: {YamlText.List(texts)}");

    /// <summary>Writes a key, and below it what belongs to it.</summary>
    public YamlWriter Mapping(string key, Action<YamlWriter> write)
    {
        Line($"{key}:");
        write(new YamlWriter(_text, _indent + "  ", _indent + "  "));
        return this;
    }

    /// <summary>Writes an item of a list: keys behind a dash.</summary>
    public YamlWriter Item(Action<YamlWriter> write)
    {
        write(new YamlWriter(_text, _indent + "  ", _indent + "- "));
        return this;
    }

    public override string ToString() => _text.ToString();

    // Folding joins lines by one blank, and keeps what is indented as it is.
    private static bool CanFold(string text) => !text.Contains("  ", StringComparison.Ordinal) && InvisibleCharacters.IndexIn(text) != 0;

    private YamlWriter Line(string line)
    {
        _text.Append(_next).Append(line).Append('\n');
        _next = _indent;
        return this;
    }

    private YamlWriter Fold(string key, string text)
    {
        Line($"{key}: >-");
        var line = new StringBuilder(_indent).Append(' ');
        foreach (var word in text.Split(' '))
        {
            if (line.Length + 1 + word.Length > Width && line.Length > _indent.Length + 1)
            {
                _text.Append(line).Append('\n');
                line.Clear().Append(_indent).Append(' ');
            }

            line.Append(' ').Append(word);
        }

        _text.Append(line).Append('\n');
        return this;
    }
}
