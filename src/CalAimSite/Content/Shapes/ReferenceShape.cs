using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;

namespace CalAimSite.Content.Shapes;

/// <summary>A text that names something defined elsewhere and is looked up there as it stands.</summary>
internal sealed class ReferenceShape(string expected) : ScalarShape<YamlScalar>
{
    public static readonly ReferenceShape Column = new("one of the edition's columns");

    public override string Expected => expected;

    protected override bool TryRead(YamlScalar scalar, DiagnosticBag diagnostics, out YamlScalar value)
    {
        value = scalar;
        return true;
    }
}
