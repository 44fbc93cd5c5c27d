using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;
using CalAimSite.Editing.Yaml;
using CalAimSite.Text;
using FsCheck;
using FsCheck.Fluent;

namespace CalAimSite.Editing;

/// <summary>Whatever text a source prints, it is read as it was written.</summary>
public sealed class YamlTextProperties
{
    private static readonly string[] Pieces =
    [
        "a", "word", "Zeile", "é", "日本", "\ud83d\ude00", "\u00a0", "\u00ad", " ", " ", "  ", ":", ": ", "::", " #", "#", "-", "- ", "? ", "?", ",", "[", "]", "{", "}",
        "\"", "'", "''", "\\", "\\n", "&", "*", "!", "|", ">", ">-", "%", "@", "`", "---", "...", "<<: ", "true", "null", "~", "2023-10", "=", "$", "(", "“",
        "a long word after which another follows so that it has to be folded somewhere ", "https://example.org/a?b=c#d", "/", ";", "+", ".",
    ];

    private static Gen<string> Texts { get; } = Gen.Elements(Pieces).ArrayOf()
        .Select(pieces => string.Concat(pieces).Trim())
        .Where(text => text.Length > 0 && InvisibleCharacters.IndexIn(text) < 0);

    [Fact]
    public void A_text_is_read_as_it_was_written() => Check(text =>
    {
        var yaml = new YamlWriter().Mapping("list", list => list.Item(item => item.Entry("key", text).Entry("other", text)));

        var item = Read(yaml.ToString()).Find("list").Items().Single();
        Assert.Equal(text, item.Find("key").Text());
        Assert.Equal(text, item.Find("other").Text());
    });

    [Fact]
    public void Texts_between_brackets_are_read_as_they_were_written() => Check(text =>
        Assert.Equal([text, "b", text], Read($"key: {YamlText.List([text, "b", text])}\n").Find("key").Items().Select(item => item.Text()!)));

    [Fact]
    public void Lines_are_no_longer_than_those_of_the_content()
    {
        var yaml = new YamlWriter("      ").Entry("text", string.Join(' ', Enumerable.Repeat("word: word", 60)));
        Assert.All(yaml.ToString().Split('\n'), line => Assert.InRange(line.Length, 0, 110));
    }

    private static void Check(Action<string> check) =>
        Prop.ForAll(Texts.ToArbitrary(), check).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithQuietOnSuccess(true));

    private static YamlNode? Read(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        var node = YamlReader.Read(new SourceText("test.yaml", yaml), diagnostics);
        Assert.Empty(diagnostics.ToSorted());
        return node;
    }
}
