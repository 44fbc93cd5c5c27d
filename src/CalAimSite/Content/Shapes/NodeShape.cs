using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;

namespace CalAimSite.Content.Shapes;

/// <summary>Anything: its shape depends on another key, and is read when that is known.</summary>
internal sealed class NodeShape : Shape<YamlNode>
{
    public static readonly NodeShape Instance = new();

    public override string Expected => "a list";

    protected override bool TryReadNode(YamlNode node, DiagnosticBag diagnostics, out YamlNode value)
    {
        value = node;
        return true;
    }
}
