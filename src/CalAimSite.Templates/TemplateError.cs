namespace CalAimSite.Templates;

/// <param name="Path">The path of the <see cref="TemplateSource"/>.</param>
/// <param name="Start">The place in the text, from 0, in UTF-16 units.</param>
/// <param name="Length">In UTF-16 units; 0 at the end of the text.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 units.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Advice">What to write instead.</param>
public sealed record TemplateError(string Path, int Start, int Length, int Line, int Column, string Message, string Advice)
{
    public override string ToString() => $"{Path}:{Line}:{Column}: {Message} {Advice}".TrimEnd();
}
