using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;
using CalAimSite.Text;

namespace CalAimSite.Content.Schemas;

/// <summary>A period and where it stands.</summary>
internal sealed record LocatedPeriod(Period Period, SourceSpan Span);

internal sealed class LocatedPeriodSchema : Schema<LocatedPeriod>
{
    public static readonly LocatedPeriodSchema Instance = new();

    public override string Expected => PeriodSchema.Instance.Expected;

    protected override bool TryReadNode(YamlNode node, DiagnosticBag diagnostics, out LocatedPeriod value)
    {
        value = null!;
        if (!PeriodSchema.Instance.TryRead(node, diagnostics, out var period))
            return false;

        value = new LocatedPeriod(period, node.Span);
        return true;
    }
}
