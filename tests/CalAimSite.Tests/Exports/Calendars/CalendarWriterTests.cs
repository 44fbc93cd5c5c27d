using System.Buffers;
using System.Text;

namespace CalAimSite.Exports.Calendars;

public sealed class CalendarWriterTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("é")]
    [InlineData("…")]
    [InlineData("𝄞")]
    [InlineData("ab,c;d\\e")]
    public void Lines_have_75_octets_at_most_and_are_never_broken_inside_a_character(string part)
    {
        for (var count = 0; count < 200; count++)
        {
            var text = string.Concat(Enumerable.Repeat(part, count));

            var written = Write(writer => writer.Text("SUMMARY", text));

            var lines = written.Split("\r\n");
            Assert.Equal("", lines[^1]);
            Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
            Assert.DoesNotContain('\uFFFD', written);
            Assert.Equal("SUMMARY:" + Escaped(text) + "\r\n", written.Replace("\r\n ", "", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_line_of_75_octets_is_not_folded_and_one_of_76_is()
    {
        Assert.Equal($"X:{new string('a', 73)}\r\n", Write(writer => writer.Text("X", new string('a', 73))));
        Assert.Equal($"X:{new string('a', 73)}\r\n a\r\n", Write(writer => writer.Text("X", new string('a', 74))));
    }

    [Theory]
    [InlineData("a, b; c \\ d", @"a\, b\; c \\ d")]
    [InlineData("one\ntwo", @"one\ntwo")]
    [InlineData("one\r\ntwo\u0007\u0085", @"one\ntwo")]
    [InlineData("END:VEVENT\r\nBEGIN:VALARM", @"END:VEVENT\nBEGIN:VALARM")]
    [InlineData("“quoted” – ünïcode", "“quoted” – ünïcode")]
    public void What_means_something_is_escaped_and_what_must_not_be_there_is_left_out(string text, string expected) =>
        Assert.Equal($"X:{expected}\r\n", Write(writer => writer.Text("X", text)));

    [Fact]
    public void Several_texts_stand_in_one_line_and_none_in_no_line()
    {
        Assert.Equal("CATEGORIES:a\\,b,c\r\n", Write(writer => writer.Texts("CATEGORIES", ["a,b", "c"])));
        Assert.Equal("", Write(writer => writer.Texts("CATEGORIES", [])));
    }

    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal);

    private static string Write(Action<CalendarWriter> write)
    {
        var output = new ArrayBufferWriter<byte>();
        write(new CalendarWriter(output));
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output.WrittenSpan);
    }
}
