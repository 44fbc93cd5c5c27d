namespace CalAimSite.Templates.Parsing;

/// <summary>Where something stands in a template, for messages.</summary>
internal readonly record struct Place(TemplateSource Source, int Start, int Length)
{
    internal TemplateError Error(string message, string advice)
    {
        var before = Source.Text.AsSpan(0, Start);
        var line = before.Count('\n') + 1;
        return new(Source.Path, Start, Length, line, Start - before.LastIndexOf('\n'), message, advice);
    }

    internal TemplateException Fail(string message, string advice) => new(Error(message, advice));
}
