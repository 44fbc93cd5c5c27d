using System.Text;
using Scriban;
using Scriban.Syntax;

namespace CalAimSite.Templates;

/// <summary>
/// What lays out a template for its readers alone is not written: the indentation of lines, and the line end of the last line of what is
/// included. HTML stays small so, and an include can stand inside a line.
/// </summary>
internal sealed class TemplateLayout : ScriptVisitor
{
    private readonly HashSet<string> _included = new(StringComparer.Ordinal);

    internal static void Remove(IReadOnlyDictionary<string, Template> templates)
    {
        var layout = new TemplateLayout();
        foreach (var template in templates.Values)
            layout.Visit(template.Page);
        foreach (var name in layout._included)
        {
            if (templates[name].Page?.Body?.Statements.LastOrDefault() is ScriptRawStatement last
                && last.Text.ToString() is { } text && text.EndsWith('\n'))
            {
                last.Text = new ScriptStringSlice(text[..^1]);
            }
        }
    }

    public override void Visit(ScriptRawStatement node)
    {
        if (node.Text.FullText is not { } source)
            return;
        var kept = new StringBuilder(node.Text.Length);
        var start = node.Text.Index;
        var isIndentation = start == 0 || source[start - 1] == '\n';
        foreach (var c in source.AsSpan(start, node.Text.Length))
        {
            isIndentation = isIndentation && c is (' ' or '\t');
            if (!isIndentation)
                kept.Append(c);
            isIndentation = isIndentation || c == '\n';
        }
        node.Text = new ScriptStringSlice(kept.ToString());
    }

    public override void Visit(ScriptFunctionCall node)
    {
        if (TemplateOutline.IncludedBy(node) is { } name)
            _included.Add(name);
        DefaultVisit(node);
    }
}
