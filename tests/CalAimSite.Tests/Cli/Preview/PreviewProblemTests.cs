using CalAimSite.Diagnostics;
using CalAimSite.Text;

namespace CalAimSite.Cli.Preview;

public sealed class PreviewProblemTests
{
    [Theory]
    [InlineData("a: 1\nbad: 2\n", 5, 3, "bad: 2", "bad")]
    [InlineData("    indented: x\n", 14, 1, "    indented: x", "x")]
    [InlineData("open\n", 4, 0, "open", "")]
    [InlineData("two\nlines\n", 0, 9, "two", "two")]
    [InlineData("", 0, 0, "", "")]
    public void The_excerpt_is_the_line_and_the_mark_is_the_mistake(string text, int start, int length, string excerpt, string marked)
    {
        var problem = PreviewProblem.From(CreateError(new SourceText("a.yaml", text).Span(start, length)));
        Assert.Equal((excerpt, marked), (problem.Excerpt, problem.Excerpt.Substring(problem.MarkStart, problem.MarkLength)));
    }

    [Fact]
    public void A_long_line_is_cut_around_the_mistake()
    {
        var text = new string('x', 150) + " here " + new string('x', 150);
        var problem = PreviewProblem.From(CreateError(new SourceText("a.yaml", text).Span(151, 4)));
        Assert.InRange(problem.Excerpt.Length, 50, 110);
        Assert.Equal("here", problem.Excerpt.Substring(problem.MarkStart, problem.MarkLength));
    }

    [Fact]
    public void Only_errors_are_problems()
    {
        var span = new SourceText("a.yaml", "a").Span(0, 1);
        Assert.Single(PreviewProblem.FromErrors([CreateError(span), CreateError(span) with { Severity = Severity.Warning }]));
    }

    private static Diagnostic CreateError(SourceSpan span) => new(span, "CAL3001", Severity.Error, "Wrong.", "Mend it.");
}
