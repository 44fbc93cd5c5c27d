namespace CalAimSite.Diagnostics;

public enum Severity
{
    /// <summary>What the sources leave open, and only they can settle. It is told in a line, so that it hides nothing else.</summary>
    Note,

    /// <summary>A person should look at it; the site is made all the same.</summary>
    Warning,

    /// <summary>The site cannot be made from this content.</summary>
    Error,
}

/// <summary>One thing that is wrong, or looks wrong, in content or theme.</summary>
/// <param name="Span">What is wrong. A file that is missing is a span of length 0 in an empty text with its path.</param>
/// <param name="Code">Permanent and searchable, such as <c>CAL3001</c>; never used again for something else.</param>
/// <param name="Severity">Whether it stops the build.</param>
/// <param name="Message">What was found: one sentence.</param>
/// <param name="Advice">What was expected and how to mend it; empty where the message says all.</param>
public sealed record Diagnostic(SourceSpan Span, string Code, Severity Severity, string Message, string Advice)
{
    /// <summary>The line that it is about; null where there is none.</summary>
    public Excerpt? Excerpt => Excerpt.From(Span);
}
