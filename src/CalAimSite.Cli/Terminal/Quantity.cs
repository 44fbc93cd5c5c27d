namespace CalAimSite.Cli.Terminal;

/// <summary>Numbers of things, and times, in words.</summary>
internal static class Quantity
{
    /// <returns>Such as <c>1 page</c> or <c>1,204 addresses</c>.</returns>
    public static string Format(int number, string singular, string? plural = null) =>
        $"{number:N0} {(number == 1 ? singular : plural ?? singular + "s")}";

    /// <returns>Such as <c>0.31 s</c>.</returns>
    public static string Seconds(TimeSpan time) => $"{time.TotalSeconds:0.00} s";

    /// <returns>Such as <c>31 ms</c>.</returns>
    public static string Milliseconds(TimeSpan time) => $"{time.TotalMilliseconds:0} ms";
}
