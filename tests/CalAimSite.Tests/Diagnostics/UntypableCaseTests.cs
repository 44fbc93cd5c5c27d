using System.Text;

namespace CalAimSite.Diagnostics;

public sealed class UntypableCaseTests
{
    public static IEnumerable<TheoryDataRow<string>> Names => UntypableCases.All.Keys.Select(name => new TheoryDataRow<string>(name));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_that_cannot_be_typed_gives_one_diagnostic_and_no_others(string name)
    {
        var example = UntypableCases.All[name];

        var binding = BindingResult.OfBaseWith(example.Path, example.Bytes);

        Assert.Null(binding.Site);
        Assert.Equal([example.Code], binding.Codes);
        Assert.Equal(example.FirstLine, binding.Text.Split('\n')[0]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_shown_of_it_is_plain_text(string name)
    {
        var example = UntypableCases.All[name];

        var text = BindingResult.OfBaseWith(example.Path, example.Bytes).Text;

        Assert.Equal(-1, CalAimSite.Text.InvisibleCharacters.IndexIn(text));
    }

    [Fact]
    public void A_file_may_begin_with_a_byte_order_mark_and_end_its_lines_with_carriage_returns()
    {
        var text = Encoding.UTF8.GetString(BindingResult.FilesOf(InvalidSite.BaseFolder)["pages/about.md"]).ReplaceLineEndings("\r\n");

        var binding = BindingResult.OfBaseWith("pages/about.md", "\ufeff" + text);

        Assert.Equal(string.Empty, binding.Text);
    }

    [Fact]
    public void What_is_hidden_or_for_people_is_left_alone()
    {
        var files = BindingResult.FilesOf(InvalidSite.BaseFolder);
        string[] others = [".DS_Store", ".git/config", "pages/.about.md.swp", "pages/about.md~", "README.md", "editions/README.md"];
        foreach (var path in others)
            files[path] = [0xFF, 0x00];

        Assert.Equal(string.Empty, BindingResult.Of(files).Text);
    }

    [Fact]
    public void Of_a_file_of_another_kind_only_the_name_is_looked_at()
    {
        var binding = BindingResult.OfBaseWith("pages/logo.png", [0x89, 0x50, 0x00, 0xFF]);

        Assert.Equal(["CAL1002"], binding.Codes);
    }

    // Looking for slips must not cost the square of a text's length: it is given up after a second, and that is a fault.
    [Theory]
    [InlineData("<a")]
    [InlineData("](a ")]
    [InlineData("~~a")]
    [InlineData("`")]
    [InlineData("                ")]
    public void A_line_of_nothing_but_signs_is_read_in_a_moment(string sign)
    {
        var line = string.Concat(Enumerable.Repeat(sign, 60_000 / sign.Length));
        var files = BindingResult.FilesOf(InvalidSite.BaseFolder);
        foreach (var (name, text) in new[] { ("line", line), ("code", $"```\n{line}\n```"), ("link", $"](a {line}") })
            files[$"pages/{name}.md"] = Encoding.UTF8.GetBytes($"---\ntitle: About\n---\n\n{text}\n");

        files["sources.yaml"] =
            [.. files["sources.yaml"], .. Encoding.UTF8.GetBytes($"    note: |\n      {line}\n    file: 'x{line}x'\n")];

        Assert.DoesNotContain("CAL5005", BindingResult.Of(files).Codes);
    }

    // Without a bound on the depth, reading them takes minutes and then the stack.
    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void A_million_open_brackets_are_not_read_to_their_end(char bracket) =>
        Assert.Equal(["CAL2008"], BindingResult.OfBaseWith("site.yaml", new string(bracket, 1_000_000)).Codes);
}
