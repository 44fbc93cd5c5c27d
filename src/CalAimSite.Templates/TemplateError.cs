namespace CalAimSite.Templates;

/// <summary>What is wrong in a template, and what to write instead. The start counts from 0, the line and the column from 1; all but the
/// line are in UTF-16 units. At the end of the text the length is 0.</summary>
public sealed record TemplateError(string Path, int Start, int Length, int Line, int Column, string Message, string Advice)
{
    public override string ToString() => $"{Path}:{Line}:{Column}: {Message} {Advice}".TrimEnd();
}
