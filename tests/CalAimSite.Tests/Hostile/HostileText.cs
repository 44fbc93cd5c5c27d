using System.Text;

namespace CalAimSite.Hostile;

/// <summary>What is put before and behind a text of the content to make it hostile, or harmless with the same shape.</summary>
internal sealed record HostileText(string Before, string Behind)
{
    private const char Blunt = '·';

    private string _url = "/?a='onclick=alert(1)&b=(c)[d];{{x}}&lt;&#39;)](javascript:alert(2))]]>--`|*e*%22%3E%3Cscript%3E".Replace(">", "", StringComparison.Ordinal);
    private string _email = "\"'><script>alert(1)</script>?subject=a&b=)](javascript:alert(2))";

    /// <summary>Signs that mean something to a browser, a spreadsheet, a calendar, Markdown or YAML.</summary>
    private static readonly System.Buffers.SearchValues<char> Signs = System.Buffers.SearchValues.Create("<>\"'&{}[]()|#*_`\\$=;:,!/@+~^%?-");

    /// <summary>By what they are made for.</summary>
    public static IReadOnlyDictionary<string, HostileText> All { get; } = new Dictionary<string, HostileText>(StringComparer.Ordinal)
    {
        // Out of an element, an attribute, a comment, a script, a style, JSON in a script, CDATA; entities and templates.
        ["a browser"] = new("", " </title></style></textarea></script><script>alert(1)</script><img src=x onerror=alert(2)>'\"><b onclick='alert(3)' "
            + "x=\"--><!--]]><![CDATA[ &lt;i&gt; &#60;i&#62; &amp;lt; {{ x }} {% x %} ${x} `${x}` <%= x %> \\u003cscript\\u003e %3Cscript%3E a"),

        // Other lines and properties of a calendar; links, HTML and tables of Markdown; commands to GitHub's runner.
        ["other programs"] = new("::error::a - # 1. ", " \\n\nEND:VEVENT\nBEGIN:VEVENT;X=\"a:b\",c\\;d\\,e:f \\\\ |a| [b](javascript:alert(4)) ![c](https://evil.example/c) "
            + "<https://evil.example> **d** ~~e~~ [^1] [f]: g\n\n# h\n---\n* i ##[error]c https://evil.example/##[error]d @octocat #1 a"),

        // Formulas; other scripts, from right to left, beyond the first 65,536 characters; words without end.
        ["spreadsheets"] = new("=HYPERLINK(\"https://evil.example\";\"a\")+cmd|'/C calc'!A0 ", $" שלום \U0001F600 e\u0301 {new string('W', 400)} {new string('\u05D0', 100)} a"),
    };

    /// <returns>The same with a dot for each sign: as long, with blanks in the same places.</returns>
    public static string Blunted(string text)
    {
        var blunted = text.ToCharArray();
        for (var at = 0; at < blunted.Length; at++)
        {
            if (Signs.Contains(blunted[at]))
                blunted[at] = Blunt;
        }

        return new string(blunted);
    }

    public HostileText Blunted() => new(Blunted(Before), Blunted(Behind)) { _url = Blunted(_url), _email = Blunted(_email) };

    public string Around(string text) => Before + text + Behind;

    /// <returns>An address of the web with all the signs that such a one may have.</returns>
    public string InUrl(string url) => url + _url;

    public string InEmail(string address) => _email + address;

    /// <returns>The same of a text in Markdown: the signs are meant as they are.</returns>
    public string AroundMarkdown(string text) => InMarkdown(Before) + text + InMarkdown(Behind);

    private static string InMarkdown(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in text.ReplaceLineEndings(" "))
            _ = char.IsAsciiLetterOrDigit(c) || c is ' ' || c > '\u007f' ? escaped.Append(c) : escaped.Append('\\').Append(c);
        return escaped.ToString();
    }
}
