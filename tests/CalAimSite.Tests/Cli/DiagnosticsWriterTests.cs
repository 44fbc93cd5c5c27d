using System.Text.RegularExpressions;
using CalAimSite.Cli.Terminal;
using CalAimSite.Diagnostics;
using CalAimSite.Text;

namespace CalAimSite.Cli;

public sealed partial class DiagnosticsWriterTests
{
    public static readonly TheoryData<string, int, int, string, string> Diagnostics = new()
    {
        { "titel: A calendar\n", 0, 5, "The key `titel` is not known.", "Did you mean `title`?" },
        { "a: 1\nb: ^^^\n", 5, 4, "Line 2 says ^ itself: error CAL3001.", "A | in advice, and a ^." },
        { "", 0, 0, "There is nothing.", "Fill it." },
        { "^ | ^\n", 2, 1, "A line of nothing but bars.", "  | ^" },
        { new string('x', 300) + "\n", 200, 7, "A long line.", "Shorten it." },
    };

    [Theory]
    [MemberData(nameof(Diagnostics))]
    public void Colours_add_nothing_but_themselves(string text, int start, int length, string message, string advice)
    {
        foreach (var severity in Enum.GetValues<Severity>())
        {
            var span = new SourceText("content/a.yaml", text).Span(start, length);
            var diagnostic = new Diagnostic(span, "CAL3001", severity, message, advice);
            var colored = DiagnosticsWriter.Format(diagnostic, hasColors: true);
            Assert.Equal(DiagnosticFormatter.Format(diagnostic), AnsiCode.Replace(colored, ""));
            Assert.Equal(DiagnosticFormatter.Format(diagnostic), DiagnosticsWriter.Format(diagnostic, hasColors: false));
        }
    }

    [Theory]
    [InlineData(Severity.Error, "error", "\e[1;31m")]
    [InlineData(Severity.Warning, "warning", "\e[1;33m")]
    public void Place_severity_code_and_underline_stand_out(Severity severity, string word, string color)
    {
        var diagnostic = new Diagnostic(new SourceText("a.yaml", "titel: x\n").Span(0, 5), "CAL3001", severity, "Not known.", "Mend it.");
        Assert.Equal(
            $"\e[1ma.yaml:1:1\e[0m: {color}{word} CAL3001\e[0m: Not known.\n    1 | titel: x\n      | {color}^^^^^\e[0m\n  Mend it.\n",
            DiagnosticsWriter.Format(diagnostic, hasColors: true));
    }

    [Theory]
    [InlineData(1, 0, "1 error")]
    [InlineData(2, 1, "2 errors, 1 warning")]
    [InlineData(0, 2, "2 warnings")]
    public void The_last_line_counts_what_there_is(int errors, int warnings, string expected)
    {
        var span = new SourceText("a", "").Span(0, 0);
        IEnumerable<Severity> severities = [.. Enumerable.Repeat(Severity.Error, errors), .. Enumerable.Repeat(Severity.Warning, warnings)];
        Assert.Equal(expected, DiagnosticsWriter.Total([.. severities.Select(severity => new Diagnostic(span, "C", severity, "", ""))]));
    }

    [Fact]
    public void What_the_sources_leave_open_is_one_line_at_the_end()
    {
        var span = new SourceText("a.yaml", "a: b\n").Span(0, 1);
        Diagnostic[] diagnostics =
        [
            new(span, "CAL7005", Severity.Note, "Sources disagree in 2 places.", "Look."),
            new(span, "CAL3001", Severity.Warning, "Not known.", "Mend it."),
            new(span, "CAL7004", Severity.Note, "No source says what `A` stands for.", "Look."),
        ];
        using var text = new StringWriter();

        DiagnosticsWriter.Write(diagnostics, new MessageWriter(text, HasColors: false));

        Assert.Equal(
            "a.yaml:1:1: warning CAL3001: Not known.\n    1 | a: b\n      | ^\n  Mend it.\n1 warning\n"
            + "Left open: Sources disagree in 2 places. No source says what `A` stands for.\n",
            text.ToString().ReplaceLineEndings("\n"));
    }

    [GeneratedRegex("\e\\[[0-9;]*m", RegexOptions.NonBacktracking)]
    private static partial Regex AnsiCode { get; }
}
