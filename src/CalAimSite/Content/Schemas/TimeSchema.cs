using System.Globalization;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;

namespace CalAimSite.Content.Schemas;

/// <param name="Begins">When it begins.</param>
/// <param name="Ends">When it ends, exclusive; null where only the beginning is known.</param>
internal sealed record TimeSpanOfDay(TimeOnly Begins, TimeOnly? Ends);

/// <summary>A time of day, or from one to another.</summary>
internal sealed class TimeSchema : ScalarSchema<TimeSpanOfDay>
{
    public static readonly TimeSchema Instance = new();

    public override string Expected => "a time such as \"13:00\", or from one to another: \"10:00/11:00\"";

    protected override bool TryRead(YamlScalar scalar, DiagnosticBag diagnostics, out TimeSpanOfDay value)
    {
        var parts = scalar.Value.Split('/');
        TimeOnly ends = default;
        if (parts.Length <= 2 && TryTime(parts[0], out var begins)
            && (parts.Length == 1 || (TryTime(parts[1], out ends) && ends > begins)))
        {
            value = new TimeSpanOfDay(begins, parts.Length == 2 ? ends : null);
            return true;
        }

        value = null!;
        diagnostics.WrongValue(scalar.Span, scalar.Value, Expected, suggestion: null);
        return false;
    }

    private static bool TryTime(string text, out TimeOnly time) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
}
