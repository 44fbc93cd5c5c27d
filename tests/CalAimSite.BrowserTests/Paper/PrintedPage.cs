using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace CalAimSite.BrowserTests.Paper;

/// <summary>One page of a PDF that Chromium made. Other programs' files are stored in ways that this does not read.</summary>
/// <param name="Width">In inches.</param>
/// <param name="Height">In inches.</param>
/// <param name="Text">In the order in which it is painted, without any spaces: on paper they are distances, not characters.</param>
public sealed partial record PrintedPage(double Width, double Height, string Text)
{
    public static ImmutableArray<PrintedPage> ReadAll(byte[] pdf)
    {
        // Latin-1 keeps every byte as one character, so that positions in text are positions in bytes.
        Dictionary<string, string> parts = PartPattern().Matches(Encoding.Latin1.GetString(pdf))
            .ToDictionary(match => match.Groups["number"].Value, match => match.Groups["part"].Value, StringComparer.Ordinal);
        return [.. parts.Values.Where(part => PagePattern().IsMatch(part)).Select(part => Read(part, parts))];
    }

    public bool Holds(string text) => Text.Contains(WithoutSpaces(text), StringComparison.Ordinal);

    /// <summary>Whether it is the last text on the sheet; what stands in the margins is painted first.</summary>
    public bool EndsIn(string text) => Text.EndsWith(WithoutSpaces(text), StringComparison.Ordinal);

    private static PrintedPage Read(string page, Dictionary<string, string> parts)
    {
        Dictionary<string, Dictionary<int, string>> fonts = FontPattern().Matches(page).ToDictionary(
            match => match.Groups[1].Value,
            match => ReadCharacters(Inflate(parts[ToUnicodePattern().Match(parts[match.Groups[2].Value]).Groups[1].Value])),
            StringComparer.Ordinal);
        double[] box = [.. MediaBoxPattern().Match(page).Groups[1].Value.Split(' ').Select(number => double.Parse(number) / 72)];
        return new PrintedPage(box[2], box[3], ReadText(Inflate(parts[ContentsPattern().Match(page).Groups[1].Value]), fonts));
    }

    private static string ReadText(string content, Dictionary<string, Dictionary<int, string>> fonts)
    {
        StringBuilder text = new();
        Dictionary<int, string> font = [];
        foreach (Match match in TextPattern().Matches(content))
        {
            if (match.Groups[1].Success)
            {
                font = fonts[match.Groups[1].Value];
                continue;
            }

            foreach (char[] glyph in match.Groups[2].Value.Chunk(4))
                text.Append(font.GetValueOrDefault(Number(new string(glyph)), "\uFFFD"));
        }

        return WithoutSpaces(text.ToString());
    }

    // Which glyph stands for which text: lines of "<glyph> <text>" and of "<first glyph> <last glyph> <text of the first>".
    private static Dictionary<int, string> ReadCharacters(string map)
    {
        Dictionary<int, string> characters = [];
        foreach (Match match in MapPattern().Matches(map))
        {
            int first = Number(match.Groups["first"].Value);
            int last = match.Groups["last"].Success ? Number(match.Groups["last"].Value) : first;
            string text = Encoding.BigEndianUnicode.GetString(Convert.FromHexString(match.Groups["text"].Value));
            for (int glyph = first; glyph <= last; glyph++)
                characters[glyph] = text[..^1] + (char)(text[^1] + glyph - first);
        }

        return characters;
    }

    private static string Inflate(string part)
    {
        int start = part.IndexOf("stream\n", StringComparison.Ordinal) + "stream\n".Length;
        int end = part.LastIndexOf("endstream", StringComparison.Ordinal);
        using MemoryStream bytes = new(Encoding.Latin1.GetBytes(part[start..end]));
        using ZLibStream inflated = new(bytes, CompressionMode.Decompress);
        using StreamReader reader = new(inflated, Encoding.Latin1);
        return reader.ReadToEnd();
    }

    private static int Number(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.AllowHexSpecifier);

    private static string WithoutSpaces(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

#pragma warning disable MA0009 // The text comes from our own browser: nobody can make it costly on purpose.
    [GeneratedRegex(@"(?<=^|\n)(?<number>\d+) 0 obj\n(?<part>.*?)\nendobj", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex PartPattern();

    [GeneratedRegex(@"^<</Type /Page\b")]
    private static partial Regex PagePattern();

    [GeneratedRegex(@"/(F\d+) (\d+) 0 R")]
    private static partial Regex FontPattern();

    [GeneratedRegex(@"/ToUnicode (\d+) 0 R")]
    private static partial Regex ToUnicodePattern();

    [GeneratedRegex(@"/MediaBox \[([^\]]+)\]")]
    private static partial Regex MediaBoxPattern();

    [GeneratedRegex(@"/Contents (\d+) 0 R")]
    private static partial Regex ContentsPattern();

    [GeneratedRegex(@"/(F\d+) \S+ Tf|<([0-9A-F]+)> Tj")]
    private static partial Regex TextPattern();

    [GeneratedRegex(
        @"^<(?<first>[0-9A-F]{4})> (<(?<last>[0-9A-F]{4})> )?<(?<text>[0-9A-F]+)>$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex MapPattern();
#pragma warning restore MA0009
}
