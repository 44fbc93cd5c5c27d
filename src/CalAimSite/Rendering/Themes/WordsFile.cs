using CalAimSite.Content.Yaml;
using CalAimSite.Rendering.Languages;

namespace CalAimSite.Rendering.Themes;

/// <summary>Reads a words file and checks it against what code asks for.</summary>
internal static class WordsFile
{
    private const string Plurals = "plurals.";

    public static Translations? Read(SourceText file, MilestoneFields fields, DiagnosticBag diagnostics)
    {
        if (YamlReader.Read(file, diagnostics) is not { } node)
            return null;
        var entries = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        Collect(node, string.Empty, entries, diagnostics);
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var lists = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (key, value) in entries)
        {
            if (value is YamlScalar scalar)
            {
                // Blanks at the ends may be meant, as in ", "; line ends are a block's.
                texts.Add(key, scalar.Value.TrimEnd('\n'));
            }
            else if (value is YamlSequence sequence)
            {
                lists.Add(key, [.. sequence.Items.OfType<YamlScalar>().Select(item => item.Value)]);
            }
        }

        foreach (var key in TranslationKeys.All.Concat(ModelKeys.All(fields)))
            Check(key, file, entries.GetValueOrDefault(key.Name), diagnostics);

        if (ReadPlurals(entries, file, diagnostics) is not { } plurals)
            return null;
        foreach (var key in TranslationKeys.Counts.Concat(ModelKeys.Counts(fields)).SelectMany(count => plurals.Forms.Select(count.Form)))
            Check(key, file, entries.GetValueOrDefault(key.Name), diagnostics);
        return new Translations(file.Path, texts, lists, plurals);
    }

    // A language without any rule has one form for all numbers.
    private static PluralRules? ReadPlurals(Dictionary<string, YamlNode> entries, SourceText file, DiagnosticBag diagnostics)
    {
        var rules = entries.Where(entry => entry.Key.StartsWith(Plurals, StringComparison.Ordinal))
            .Select(entry => (Form: entry.Key[Plurals.Length..], Condition: (entry.Value as YamlScalar)?.Value ?? string.Empty));
        var plurals = PluralRules.Parse(rules, out var wrong);
        if (wrong is not null)
            diagnostics.WrongPluralRule(entries[Plurals + wrong].Span, wrong);
        return plurals;
    }

    private static void Collect(YamlNode node, string prefix, Dictionary<string, YamlNode> entries, DiagnosticBag diagnostics)
    {
        if (node is not YamlMapping mapping)
        {
            diagnostics.WrongShape(node.Span, "a single text or a list", "groups of words: keys with texts");
            return;
        }

        foreach (var entry in mapping.Entries)
        {
            var key = prefix + entry.Key.Value;
            if (entry.Key.Value.Contains('.', StringComparison.Ordinal))
                diagnostics.WrongShape(entry.Key.Span, "a key with a dot", "groups of words: keys with texts");
            else if (entry.Value is YamlMapping)
                Collect(entry.Value, key + ".", entries, diagnostics);
            else
                entries[key] = entry.Value;
        }
    }

    private static void Check(TranslationKey key, SourceText file, YamlNode? value, DiagnosticBag diagnostics)
    {
        var placeholders = key.Placeholders.Select(name => $"{{{name}}}");
        switch (value)
        {
            case null:
                diagnostics.MissingWords(file.Span(0, 0), key.Name, placeholders);
                break;
            case YamlSequence list when key.ListLength > 0 && list.Items.Count(item => item is YamlScalar) == key.ListLength: break;
            case YamlScalar scalar when key.ListLength == 0: CheckPlaceholders(key, scalar, placeholders, diagnostics); break;
            default:
                diagnostics.WrongShape(
                    value.Span,
                    value is YamlSequence items ? $"a list of {items.Items.Count(item => item is YamlScalar)} texts" : "a single text",
                    key.ListLength > 0 ? $"a list of {key.ListLength} texts" : "a single text");
                break;
        }
    }

    private static void CheckPlaceholders(
        TranslationKey key, YamlScalar scalar, IEnumerable<string> placeholders, DiagnosticBag diagnostics)
    {
        var text = scalar.Value;
        for (var start = text.IndexOf('{', StringComparison.Ordinal); start >= 0; start = text.IndexOf('{', start + 1))
        {
            var end = text.IndexOf('}', start);
            var name = end < 0 ? text[(start + 1)..] : text[(start + 1)..end];
            if (end < 0 || !key.Placeholders.Contains(name))
                diagnostics.UnknownPlaceholder(scalar.Span, name, placeholders);
        }
    }
}
