using System.Diagnostics.CodeAnalysis;

namespace CalAimSite.Content.Schemas;

/// <param name="Begins">When it begins.</param>
/// <param name="Ends">When it ends, exclusive; null where only the beginning is known.</param>
internal sealed record TimeSpanOfDay(TimeOnly Begins, TimeOnly? Ends)
{
    /// <summary>Reads "13:00", or "10:00/11:00" from one time to another.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out TimeSpanOfDay? time)
    {
        var parts = text.Split('/').Select(part => TryTime(part)).ToList();
        time = parts switch
        {
            [{ } begins] => new TimeSpanOfDay(begins, Ends: null),
            [{ } begins, { } ends] when ends > begins => new TimeSpanOfDay(begins, ends),
            _ => null,
        };
        return time is not null;
    }

    private static TimeOnly? TryTime(string text) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
