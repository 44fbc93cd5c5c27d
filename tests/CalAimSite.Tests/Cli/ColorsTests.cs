using CalAimSite.Cli.Terminal;

namespace CalAimSite.Cli;

public sealed class ColorsTests
{
    [Theory]
    [InlineData(true, null, "xterm-256color", true)]
    [InlineData(true, "", "xterm", true)]
    [InlineData(true, "1", "xterm", false)]
    [InlineData(true, null, "dumb", false)]
    [InlineData(false, null, "xterm", false)]
    public void Colours_are_for_terminals_that_want_them(bool isTerminal, string? noColor, string term, bool expected) =>
        Assert.Equal(expected, Colors.AreWanted(isTerminal, name => name == "NO_COLOR" ? noColor : name == "TERM" ? term : null));
}
