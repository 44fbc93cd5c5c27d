namespace CalAimSite.Templates.Tests;

/// <summary>Text that would be markup or code, through every construct of the language.</summary>
public sealed class HostileTextTests
{
    private const string Hostile = "<script>alert('1')</script>\" onload=\"x\" &amp; \u00A0 \U0001F600";

    public static TheoryData<string> Constructs =>
    [
        "{{ x }}",
        "<p title=\"{{ x }}\">",
        "<p title='{{ x }}'>",
        "{{ x | string.upcase }}",
        "{{ x | string.downcase }}",
        "{{ string.append x x }}",
        "{{ x | string.append 'a' }}",
        "{{ x | string.replace 'alert' '<b>' }}",
        "{{ x | string.split ' ' | array.first }}",
        "{{ x | string.slice 0 20 }}",
        "{{ x | string.truncate 20 }}",
        "{{ x | string.literal }}",
        "{{ x | string.escape }}",
        "{{ x | string.base64_encode | string.base64_decode }}",
        "{{ x | html.escape | string.replace '&lt;' '<' | string.replace '&gt;' '>' | string.replace '&quot;' '\"' }}",
        "{{ x | html.newline_to_br }}",
        "{{ x | html.strip }}",
        "{{ x + x }}",
        "{{ x * 2 }}",
        "{{ x ?? 'a' }}",
        "{{ missing ?? x }}{{ missing = null }}",
        "{{ true ? x : 'a' }}",
        "{{ x || 'a' }}",
        "{{ $\"{x}\" }}",
        "{{ { a: x } }}",
        "{{ { a: x }.a }}",
        "{{ y = x }}{{ y }}",
        "{{ $y = x }}{{ $y }}",
        "{{ capture y }}{{ x }}{{ end }}{{ y }}",
        "{{ capture y }}{{ x }}{{ end }}{{ y | string.replace '&lt;' '<' }}",
        "{{ capture y }}{{ x }}{{ end }}{{ y + x }}",
        "{{ for y in list }}{{ y }}{{ end }}",
        "{{ for y in list reversed }}{{ y }}{{ end }}",
        "{{ for y in { a: x }; y; end }}",
        "{{ tablerow y in list }}{{ y }}{{ end }}",
        "{{ while !done }}{{ x }}{{ done = true }}{{ end }}",
        "{{ case x; when x; x; end }}",
        "{{ if x }}{{ x }}{{ end }}",
        "{{ list }}",
        "{{ list | array.join '<br>' }}",
        "{{ list | array.map 'size' }}{{ list | array.sort }}",
        "{{ list | array.each @string.upcase }}",
        "{{ list | array.cycle }}",
        "{{ map.a }}{{ map['a'] }}",
        "{{ include 'part' a: x }}",
        "{{ y = include 'part' a: x }}{{ y }}",
        "{{ include 'part' a: x | string.replace '&lt;' '<' }}",
        "{{ x | object.default 'a' }}",
        "{{ x | object.typeof }}{{ map | object.keys }}",
        "{{ ret x }}",
        "{{ x | html.url_encode }}{{ x | html.url_escape }}",
        "{{ \"<script>\" }}",
    ];

    [Theory]
    [MemberData(nameof(Constructs))]
    public void Hostile_text_is_inert(string construct)
    {
        var model = new TemplateMap()
            .Add("x", Hostile)
            .Add("list", new[] { Hostile, Hostile })
            .Add("map", new TemplateMap().Add("a", Hostile).Add("<script>", "\""));
        var page = Rendered.Load([new("page", "page", construct), new("part", "part", "{{ $.a }}")], [.. model.Members.Keys]).Page(model);

        // What is left are the marks of the template itself.
        var own = construct.Contains("tablerow", StringComparison.Ordinal)
            ? page.Replace("<tr class=\"row1\">", "", StringComparison.Ordinal).Replace("<td class=\"col1\">", "", StringComparison.Ordinal)
                .Replace("<td class=\"col2\">", "", StringComparison.Ordinal).Replace("</td>", "", StringComparison.Ordinal)
                .Replace("<tr class=\"row2\">", "", StringComparison.Ordinal).Replace("</tr>", "", StringComparison.Ordinal)
            : page;
        own = construct.StartsWith("<p", StringComparison.Ordinal) ? own["<p title=\"".Length..^"\">".Length] : own;
        Assert.NotEqual("", own);
        Assert.DoesNotContain(own.Replace("<br />", "", StringComparison.Ordinal), c => c is '<' or '>' or '"' or '\'' or '\u00A0');
    }
}
