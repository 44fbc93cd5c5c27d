namespace CalAimSite.Cli.Pdf;

/// <summary>There is no browser, or it did not print.</summary>
/// <param name="message">What happened: one sentence.</param>
/// <param name="advice">What to do about it; may have several lines.</param>
#pragma warning disable CA1032 // Without advice there is nothing to say.
internal sealed class BrowserException(string message, string advice) : IOException(message)
#pragma warning restore CA1032
{
    public string Advice { get; } = advice;
}
