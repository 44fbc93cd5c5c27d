using System.Globalization;
using System.Text;

namespace CalAimSite.Cli.Pdf;

/// <summary>What a build does with a finished PDF.</summary>
internal static class PdfBytes
{
    // ISO 32000-1, 7.5.2 and 7.5.5: the first line and the last.
    private const int LastBytes = 1024;

    // ISO 32000-1, 7.9.4: (D:YYYYMMDDHHmmSS+HH'mm').
    private const string DateForm = "00000000000000+00'00')";

    private const int ElementDigits = 8;
    private static ReadOnlySpan<byte> ElementId => "(node"u8;
    private static ReadOnlySpan<byte> Header => "%PDF-"u8;
    private static ReadOnlySpan<byte> EndOfFile => "%%EOF"u8;

    /// <returns>Whether the bytes begin and end as a PDF does.</returns>
    public static bool AreWhole(ReadOnlySpan<byte> pdf) =>
        pdf.StartsWith(Header) && pdf[^Math.Min(pdf.Length, LastBytes)..].IndexOf(EndOfFile) >= 0;

    /// <summary>
    /// Takes out what is different in every run of the browser, so that the same page gives the same bytes: the times at which it made
    /// the PDF, and the numbers by which it knew the page's elements. Lengths stay, since a PDF tells its parts by their positions.
    /// </summary>
    public static void Normalize(Span<byte> pdf, DateOnly day)
    {
        SetDate(pdf, "/CreationDate (D:"u8, day);
        SetDate(pdf, "/ModDate (D:"u8, day);
        NumberElements(pdf);
    }

    private static void SetDate(Span<byte> pdf, ReadOnlySpan<byte> key, DateOnly day)
    {
        var date = Encoding.ASCII.GetBytes(day.ToString("yyyyMMdd", CultureInfo.InvariantCulture) + DateForm[8..]);
        for (int found; (found = pdf.IndexOf(key)) >= 0;)
        {
            pdf = pdf[(found + key.Length)..];
            if (HasDateForm(pdf))
                date.CopyTo(pdf);
        }
    }

    // Table heads have ids such as (node00001085), which the cells name, and a tree of them that is in their order. The browser begins
    // to count where it has got to by then; here they are counted from 1, in the same order.
    private static void NumberElements(Span<byte> pdf)
    {
        var found = new List<(int Position, int Number)>();
        for (var start = 0; pdf[start..].IndexOf(ElementId) is >= 0 and var distance;)
        {
            start += distance + ElementId.Length;
            if (start + ElementDigits < pdf.Length
                && pdf[start + ElementDigits] == ')'
                && int.TryParse(pdf.Slice(start, ElementDigits), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                found.Add((start, number));
            }
        }

        int[] numbers = [.. found.Select(element => element.Number).Distinct().Order()];
        foreach (var (position, number) in found)
        {
            (Array.BinarySearch(numbers, number) + 1).TryFormat(
                pdf.Slice(position, ElementDigits), out _, $"D{ElementDigits}", CultureInfo.InvariantCulture);
        }
    }

    private static bool HasDateForm(ReadOnlySpan<byte> text)
    {
        for (var i = 0; i < DateForm.Length; i++)
        {
            var isRight = i < text.Length && DateForm[i] switch
            {
                '0' => char.IsAsciiDigit((char)text[i]),
                '+' => text[i] is (byte)'+' or (byte)'-',
                var other => text[i] == other,
            };
            if (!isRight)
                return false;
        }
        return true;
    }
}
