using CalAimSite.Content.Markdown;
using CalAimSite.Diagnostics;
using CalAimSite.Text;

namespace CalAimSite.Specs;

public sealed class ProseSpec
{
    private const string Document = "Prose.md";

    public static IEnumerable<TheoryDataRow<int>> Read => Specification.Rows(Document, "prose");

    public static IEnumerable<TheoryDataRow<int>> Reported => Specification.Rows(Document, "reported");

    [Fact]
    public void Every_kind_of_example_is_tested() => Specification.AssertKinds(Document, "prose", "reported");

    [Theory]
    [MemberData(nameof(Read))]
    public void Markdown_is_read_as_the_document_says(int line)
    {
        var example = Specification.At(Document, line);
        var (prose, diagnostics) = ReadMarkdown(example.Parts[0]);

        Assert.Empty(diagnostics);
        Assert.Equal(example.Parts[1], ProseNotation.Of(prose));
    }

    [Theory]
    [MemberData(nameof(Reported))]
    public void Markdown_that_content_may_not_use_is_reported_as_the_document_says(int line)
    {
        var example = Specification.At(Document, line);
        var (_, diagnostics) = ReadMarkdown(example.Parts[0]);

        Assert.Equal(example.Parts[1].Split('\n'), diagnostics.Select(Shown));
    }

    private static string Shown(Diagnostic diagnostic)
    {
        var (line, column) = diagnostic.Span.Source.PositionOf(diagnostic.Span.Start);
        return $"{line}:{column} {diagnostic.Code} {diagnostic.Span.Text}";
    }

    private static (Prose Prose, IReadOnlyList<Diagnostic> Diagnostics) ReadMarkdown(string markdown)
    {
        var diagnostics = new DiagnosticBag();
        var scope = new ProseScope(["1", "2"], [new("calaim", "https://www.dhcs.ca.gov/calaim")], []);
        var prose = new ProseReader(scope, diagnostics).Read(MarkdownText.From(new SourceText(Document, markdown), 0));
        return (prose, diagnostics.ToSorted());
    }
}
