using System.Globalization;
using System.Text;

namespace CalAimSite.Text;

public sealed class InvisibleCharactersTests
{
    // Named by the category that .NET has for them, in its own copy of Unicode's data. Joiners and the soft hyphen are needed in writing;
    // the others are signs before numbers, which are seen.
    private const string SeenOrNeeded = "\n\u00ad\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\u200c\u200d";

    [Theory]
    [InlineData(0x034f, "a joiner that joins nothing")]
    [InlineData(0x115f, "a filler")]
    [InlineData(0x180e, "a separator of vowels")]
    [InlineData(0x2800, "a Braille pattern without dots")]
    [InlineData(0x3164, "a filler")]
    [InlineData(0xfe00, "a variation selector")]
    [InlineData(0xfff9, "a mark around annotations")]
    [InlineData(0x1d159, "a note without a head")]
    [InlineData(0xe0041, "a tag: a letter that nobody sees")]
    [InlineData(0xe0100, "a variation selector")]
    [InlineData(0x10fffe, "no character")]
    public void What_nobody_sees_is_found(int character, string what)
    {
        Assert.True(InvisibleCharacters.IndexIn($"ab{new Rune(character)}c") == 2, what);
        Assert.DoesNotContain(new Rune(character).ToString(), InvisibleCharacters.Shown($"a{new Rune(character)}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("naïve — “quoted” 日本 हिन्दी عربى")]
    [InlineData("an emoji: 📅, ☎️, 👩‍⚕️, 🎼")]
    [InlineData("a soft\u00adhyphen, a no-break\u00a0blank")]
    [InlineData("two\nlines")]
    public void What_writing_needs_is_left_alone(string text) => Assert.Equal(-1, InvisibleCharacters.IndexIn(text));

    [Fact]
    public void Half_a_character_is_none() => Assert.Equal(1, InvisibleCharacters.IndexIn("a\ud800b"));

    [Fact]
    public void Whatever_dotNET_takes_for_a_control_or_a_format_is_listed_or_named_here()
    {
        var passing = Enumerable.Range(0, 0x10000).Select(c => (char)c)
            .Where(c => char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator)
            .Where(c => InvisibleCharacters.IndexIn([c]) < 0);
        Assert.Equal(SeenOrNeeded, string.Concat(passing));
    }

    [Fact]
    public void A_text_is_shown_as_long_as_it_is() => Assert.Equal("a\ufffd\ufffdb→ ", InvisibleCharacters.Shown("a\U000E0041b\t\n"));
}
