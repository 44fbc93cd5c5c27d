using CalAimSite.Content.Yaml;

namespace CalAimSite.Content.Schemas;

/// <summary>A cell: a text, or a text with the date that it is.</summary>
internal sealed class GridCellSchema : Schema<GridCell>
{
    public static readonly GridCellSchema Instance = new();
    private static readonly Field<string> Text = new("text", Scalars.Text, isRequired: true);
    private static readonly Field<MilestoneDate> When = new("when", DateSchemas.Date);
    private static readonly MappingSchema Dated = new("a cell with a date", Text, When);

    public override string Expected => "a text, or the keys text and when";

    protected override bool TryReadNode(YamlNode node, DiagnosticBag diagnostics, out GridCell value)
    {
        value = null!;
        if (node is YamlMapping)
        {
            if (!Dated.TryRead(node, diagnostics, out var values) || !values.IsComplete)
                return false;

            value = new GridCell(values.Get(Text)!, values.Get(When));
            return true;
        }

        if (!Scalars.Text.TryRead(node, diagnostics, out var text))
            return false;

        value = new GridCell(text, When: null);
        return true;
    }
}
