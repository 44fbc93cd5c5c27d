using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;

namespace CalAimSite.Content.Schemas;

/// <summary>A text that names something defined elsewhere and is looked up there as it stands.</summary>
internal sealed class ReferenceSchema(string expected) : ScalarSchema<YamlScalar>
{
    public static readonly ReferenceSchema Column = new("one of the edition's columns");

    public override string Expected => expected;

    protected override bool TryRead(YamlScalar scalar, DiagnosticBag diagnostics, out YamlScalar value)
    {
        value = scalar;
        return true;
    }
}
