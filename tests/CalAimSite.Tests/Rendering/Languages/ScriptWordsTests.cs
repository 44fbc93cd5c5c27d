using System.Text.RegularExpressions;

namespace CalAimSite.Rendering;

/// <summary>What the scripts show is the page's: they have no words of their own.</summary>
public sealed partial class ScriptWordsTests
{
    [Fact]
    public void The_scripts_show_no_words_of_their_own()
    {
        var shown = Directory.EnumerateFiles(Path.Join(DefaultTheme.Folder, "assets"), "*.js").SelectMany(File.ReadLines)
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
