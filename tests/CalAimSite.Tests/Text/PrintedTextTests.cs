namespace CalAimSite.Text;

public sealed class PrintedTextTests
{
    [Theory]
    [InlineData("Plain words, ünïcödé and 日本 too.", "Plain words, ünïcödé and 日本 too.")]
    [InlineData("a\e[31mb\rc\0", "a␛[31mb␍c␀")]
    [InlineData("to\u202epot\u200b", "to\ufffdpot\ufffd")]
    [InlineData("one\ntwo", "one two")]
    [InlineData("::error::x", "：:error::x")]
    [InlineData("  ::add-mask::x", "  ：:add-mask::x")]
    [InlineData("\n::error::x", " ：:error::x")]
    [InlineData("a::b", "a::b")]
    [InlineData("said ##[error]x", "said #＃[error]x")]
    [InlineData("###[group]x", "##＃[group]x")]
    [InlineData("## Heading", "## Heading")]
    public void A_line_shows_what_it_holds_and_commands_nothing(string text, string expected) =>
        Assert.Equal(expected, PrintedText.Line(text));

    [Theory]
    [InlineData("one\r\ntwo\n", "one\ntwo\n")]
    [InlineData("one\n ::error::x", "one\n ：:error::x")]
    public void Of_several_lines_each_one_does(string text, string expected) => Assert.Equal(expected, PrintedText.Lines(text));

    [Fact]
    public void What_is_too_long_to_read_is_cut()
    {
        var line = PrintedText.Line(new string('x', 80_000));
        Assert.Equal(2_001, line.Length);
        Assert.EndsWith("x…", line, StringComparison.Ordinal);
    }

    [Fact]
    public void No_character_is_cut_in_two()
    {
        var smiles = string.Concat(Enumerable.Repeat("\U0001F600", 2_000));
        Assert.Equal($"x{smiles[..1_998]}…", PrintedText.Line($"x{smiles}"));
        Assert.Equal($"{smiles[..2_000]}…", PrintedText.Line(smiles));
    }

    [Theory]
    [InlineData("content", "content")]
    [InlineData("..\\content\\", "../content")]
    [InlineData("/a/b//", "/a/b")]
    public void A_folder_is_named_in_one_way(string folder, string expected) => Assert.Equal(expected, PrintedText.Folder(folder));
}
