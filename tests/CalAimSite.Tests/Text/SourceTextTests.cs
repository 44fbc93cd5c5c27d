namespace CalAimSite.Text;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData(1, 1, 1, 2)]
    [InlineData(2, 1, 1, 2)]
    [InlineData(2, 2, 1, 3)]
    [InlineData(0, 2, 0, 3)]
    [InlineData(2, 0, 1, 2)]
    [InlineData(1, 0, 1, 0)]
    [InlineData(3, 1, 3, 1)]
    public void A_place_takes_a_character_of_two_halves_as_a_whole(int start, int length, int wholeStart, int wholeLength)
    {
        var span = new SourceText("file", "a\ud83d\ude00b").Span(start, length);

        Assert.Equal((wholeStart, wholeLength), (span.Start, span.Length));
    }
}
