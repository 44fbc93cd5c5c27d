using CalAimSite.Content.Yaml;

namespace CalAimSite.Content.Schemas;

/// <summary>Anything: its shape depends on another key, and is read when that is known.</summary>
internal sealed class NodeSchema : Schema<YamlNode>
{
    public static readonly NodeSchema Instance = new();

    public override string Expected => "a list";

    protected override bool TryReadNode(YamlNode node, DiagnosticBag diagnostics, out YamlNode value)
    {
        value = node;
        return true;
    }
}
