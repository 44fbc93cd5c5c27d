using System.Globalization;
using System.Text;

namespace CalAimSite.Text;

public sealed class InvisibleCharactersTests
{
    // Named by the category that .NET has for them, in its own copy of Unicode's data. Joiners and the soft hyphen are needed in writing;
    // the others are signs before numbers, which are seen.
    private const string SeenOrNeeded = "\n\u00ad\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\u200c\u200d";

    // Unicode 17.0, DerivedCoreProperties.txt and PropList.txt: Default_Ignorable_Code_Point or Bidi_Control, as first and last.
    private static readonly int[] Unicode17 =
    [
        0x00ad, 0x00ad, 0x034f, 0x034f, 0x061c, 0x061c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180f, 0x200b, 0x200f, 0x202a, 0x202e,
        0x2060, 0x206f, 0x3164, 0x3164, 0xfe00, 0xfe0f, 0xfeff, 0xfeff, 0xffa0, 0xffa0, 0xfff0, 0xfff8, 0x1bca0, 0x1bca3, 0x1d173, 0x1d17a,
        0xe0000, 0xe0fff,
    ];

    // White_Space but for line ends and tabs: as wide as they are seen.
    private static readonly int[] Blanks = [0x20, 0xa0, 0x1680, .. Enumerable.Range(0x2000, 11), 0x202f, 0x205f, 0x3000];

    [Fact]
    public void Of_what_Unicode_says_to_show_as_nothing_only_that_passes_which_writing_needs() => Assert.Equal(
        [0x00ad, 0x200c, 0x200d, 0xfe0e, 0xfe0f],
        Unicode17.Chunk(2).SelectMany(range => Enumerable.Range(range[0], range[1] - range[0] + 1))
            .Where(c => InvisibleCharacters.IndexIn(new Rune(c).ToString()) < 0));

    [Fact]
    public void Of_what_Unicode_takes_for_blank_all_pass_but_tabs_and_ends_of_lines() => Assert.Equal(
        [0x0a, .. Blanks],
        new[] { 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029 }.Concat(Blanks).Where(c => InvisibleCharacters.IndexIn(new Rune(c).ToString()) < 0));

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
