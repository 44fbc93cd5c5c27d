using System.Text;
using CalAimSite.Rendering.Markup;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.Languages;

/// <summary>
/// The words of a language, from the theme's words file: texts by dotted keys, with <c>{names}</c> for what is put in,
/// and lists such as the names of the months.
/// </summary>
public sealed class Translations
{
    private readonly IReadOnlyDictionary<string, string> _texts;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> _lists;
    private readonly PluralRules _plurals;

    public Translations(
        string path, IReadOnlyDictionary<string, string> texts, IReadOnlyDictionary<string, IReadOnlyList<string>> lists, PluralRules plurals)
    {
        _texts = texts;
        _lists = lists;
        _plurals = plurals;
        ForTemplates = ToMap(texts, $"in {path}");
    }

    /// <summary>The texts as templates read them: <c>words.calendar.title</c>.</summary>
    public TemplateMap ForTemplates { get; }

    /// <exception cref="KeyNotFoundException">The words file was not checked against <see cref="TranslationKeys"/>.</exception>
    public string Text(TranslationKey key) => _texts[key.Name];

    public IReadOnlyList<string> List(TranslationKey key) => _lists[key.Name];

    /// <returns>The text with the values put in for its names.</returns>
    /// <exception cref="ArgumentException">The text holds a name without a value: the key's placeholders promise too much.</exception>
    public string Format(TranslationKey key, params ReadOnlySpan<(string Name, string Value)> values) => PutIn(Text(key), values);

    /// <summary>The same as HTML, with HTML put in: for a sentence that holds words of the content.</summary>
    public Html FormatHtml(TranslationKey key, params ReadOnlySpan<(string Name, Html Value)> values)
    {
        var texts = new (string Name, string Value)[values.Length];
        for (var i = 0; i < values.Length; i++)
            texts[i] = (values[i].Name, values[i].Value.Text);

        // Nothing that is escaped is a brace.
        return new Html(PutIn(HtmlText.EscapeWithBreaks(Text(key)).Text, texts));
    }

    /// <summary>Names or counts as a list in a sentence.</summary>
    public string Join(IEnumerable<string> items) => string.Join(Text(TranslationKeys.ListSeparator), items);

    public Html JoinHtml(IEnumerable<Html> items) => new(string.Join(
        HtmlText.EscapeWithBreaks(Text(TranslationKeys.ListSeparator)).Text, items.Select(item => item.Text)));

    /// <summary>The text for a number of things, in the plural form that the language has for it.</summary>
    public string Count(PluralKey key, int count) => Format(key.Form(_plurals.FormOf(count)), ("count", Number(count)));

    /// <summary>The texts for all numbers, for the browser to choose from: <c>one:…|other:…</c>.</summary>
    public string CountForms(PluralKey key, string number) =>
        string.Join('|', _plurals.Forms.Select(form => $"{form}:{Format(key.Form(form), ("count", number))}"));

    // In groups of three digits; what stands between them is the language's.
    private string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture)
        .Replace(",", Text(TranslationKeys.DigitGroups), StringComparison.Ordinal);

    private static string PutIn(ReadOnlySpan<char> text, ReadOnlySpan<(string Name, string Value)> values)
    {
        var formatted = new StringBuilder(text.Length + 64);
        for (var open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{'))
        {
            var close = open + text[open..].IndexOf('}');
            formatted.Append(text[..open]).Append(ValueOf(text[(open + 1)..close], values));
            text = text[(close + 1)..];
        }

        return formatted.Append(text).ToString();
    }

    // In one pass over the text: a value may hold a name in braces itself, and must stay as it is.
    private static string ValueOf(ReadOnlySpan<char> name, ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach (var value in values)
        {
            if (name.SequenceEqual(value.Name))
                return value.Value;
        }

        throw new ArgumentException($"No value is given for `{name}`.", nameof(values));
    }

    private static TemplateMap ToMap(IReadOnlyDictionary<string, string> texts, string place)
    {
        var root = new TemplateMap(place);
        var maps = new Dictionary<string, TemplateMap>(StringComparer.Ordinal) { [string.Empty] = root };
        foreach (var (key, text) in texts)
        {
            var dot = key.LastIndexOf('.');
            MapOf(dot < 0 ? string.Empty : key[..dot]).Add(key[(dot + 1)..], text);
        }

        return root;

        TemplateMap MapOf(string prefix)
        {
            if (maps.TryGetValue(prefix, out var map))
                return map;
            var dot = prefix.LastIndexOf('.');
            maps[prefix] = map = new TemplateMap(place);
            MapOf(dot < 0 ? string.Empty : prefix[..dot]).Add(prefix[(dot + 1)..], map);
            return map;
        }
    }
}
