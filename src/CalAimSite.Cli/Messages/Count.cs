namespace CalAimSite.Cli.Messages;

internal static class Count
{
    /// <returns>Such as <c>1 page</c> or <c>1,204 pages</c>.</returns>
    public static string Of(int number, string singular) => $"{number:N0} {singular}{(number == 1 ? string.Empty : "s")}";

    /// <returns>Such as <c>1 address</c> or <c>1,204 addresses</c>.</returns>
    public static string Of(int number, string singular, string plural) => $"{number:N0} {(number == 1 ? singular : plural)}";

    /// <returns>Such as <c>0.31 s</c>.</returns>
    public static string Seconds(TimeSpan time) => $"{time.TotalSeconds:0.00} s";

    /// <returns>Such as <c>31 ms</c>.</returns>
    public static string Milliseconds(TimeSpan time) => $"{time.TotalMilliseconds:0} ms";
}
