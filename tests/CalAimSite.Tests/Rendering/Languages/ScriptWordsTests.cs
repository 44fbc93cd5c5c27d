using System.Text.RegularExpressions;

namespace CalAimSite.Rendering;

/// <summary>What the script shows is the page's: it has no words of its own.</summary>
public sealed partial class ScriptWordsTests
{
    [Fact]
    public void The_script_shows_no_words_of_its_own()
    {
        var shown = File.ReadLines(Path.Join(DefaultTheme.Folder, "assets", "site.js"))
            .Select(line => Shown().Match(line).Value).Where(line => line.Length > 0).ToList();

        Assert.True(shown.Count >= 5);
        Assert.All(shown, line => Assert.DoesNotMatch(@"\p{L}", string.Concat(Literal().Matches(WithoutValues(line)).Select(match => match.Value))));
    }

    // Without ${…} and {names}, the innermost first.
    private static string WithoutValues(string line)
    {
        var without = Value().Replace(line, "");
        return without == line ? line : WithoutValues(without);
    }

    [GeneratedRegex(@"(textContent = |\.append\(|new Option\(|innerHTML|innerText|\.title = |ariaLabel|alert\(|const words = ).*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Shown();

    [GeneratedRegex(@"\$?\{[^{}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Value();

    [GeneratedRegex("""'[^']*'|"[^"]*"|`[^`]*`""", RegexOptions.None, 1000)]
    private static partial Regex Literal();
}
