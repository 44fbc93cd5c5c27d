using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;
using CalAimSite.Model;
using CalAimSite.Text;

namespace CalAimSite.Content.Shapes;

/// <summary>A period and where it stands.</summary>
internal sealed record LocatedPeriod(Period Period, SourceSpan Span);

internal sealed class LocatedPeriodShape : Shape<LocatedPeriod>
{
    public static readonly LocatedPeriodShape Instance = new();

    public override string Expected => PeriodShape.Instance.Expected;

    protected override bool TryReadNode(YamlNode node, DiagnosticBag diagnostics, out LocatedPeriod value)
    {
        value = null!;
        if (!PeriodShape.Instance.TryRead(node, diagnostics, out var period))
            return false;

        value = new LocatedPeriod(period, node.Span);
        return true;
    }
}
