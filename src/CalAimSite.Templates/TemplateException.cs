namespace CalAimSite.Templates;

/// <summary>An error that only rendering could find.</summary>
#pragma warning disable CA1032 // Without an error there is nothing to say.
public sealed class TemplateException(TemplateError error, Exception? innerException = null) : Exception(error.ToString(), innerException)
#pragma warning restore CA1032
{
    public TemplateError Error { get; } = error;
}
