using System.Text.RegularExpressions;
using CalAimSite.Diagnostics;
using CalAimSite.Text;

namespace CalAimSite.Specs;

public sealed class DiagnosticsSpec
{
    private const string Document = "Diagnostics.md";

    public static IEnumerable<TheoryDataRow<int>> Excerpts => Specification.Rows(Document, "excerpt");

    [Fact]
    public void Every_kind_of_example_is_tested() => Specification.AssertKinds(Document, "excerpt");

    [Theory]
    [MemberData(nameof(Excerpts))]
    public void A_line_is_shown_as_the_document_says(int line)
    {
        var example = Specification.At(Document, line);
        var marked = Regex.Unescape(example.Parts[0]);
        var start = marked.IndexOf('«', StringComparison.Ordinal);
        var length = marked.IndexOf('»', StringComparison.Ordinal) - start - 1;
        var source = new SourceText("a.yaml", marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal));

        var text = DiagnosticFormatter.Format(new Diagnostic(source.Span(start, length), "CAL0000", Severity.Error, "Found.", "Expected."));

        var lines = text.Split('\n');
        Assert.Equal($"{source.Span(start, length)}: error CAL0000: Found.", lines[0]);
        Assert.Equal(example.Parts[1], string.Join('\n', lines[1..^2]));
        Assert.Equal(["  Expected.", ""], lines[^2..]);
    }
}
