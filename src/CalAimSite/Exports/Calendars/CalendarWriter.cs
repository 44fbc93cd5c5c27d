using System.Buffers;
using System.Text;

namespace CalAimSite.Exports.Calendars;

/// <summary>
/// Writes iCalendar (RFC 5545): lines that end in CR LF and are folded at 75 octets, never inside a character. Ical.Net does the same,
/// but with reflection that a native build warns of, and in tens of milliseconds.
/// </summary>
internal sealed class CalendarWriter(IBufferWriter<byte> output)
{
    private const int MostOctets = 75;
    private const string DayFormat = "yyyyMMdd";
    private readonly StringBuilder _line = new();

    public void Begin(string component) => Write("BEGIN", component);
    public void End(string component) => Write("END", component);

    /// <summary>A value that needs no escaping: a number, a word of the format, an address.</summary>
    public void Write(string property, string value)
    {
        _line.Clear().Append(property).Append(':').Append(value);
        Fold();
    }

    /// <summary>A text (section 3.3.11).</summary>
    public void Text(string property, string text)
    {
        _line.Clear().Append(property).Append(':');
        AppendEscaped(text);
        Fold();
    }

    /// <summary>Several texts; nothing where there are none.</summary>
    public void Texts(string property, IEnumerable<string> texts)
    {
        _line.Clear();
        foreach (var text in texts)
        {
            _line.Append(_line.Length == 0 ? property + ":" : ",");
            AppendEscaped(text);
        }

        if (_line.Length > 0)
            Fold();
    }

    public void Day(string property, DateOnly day) => Write(property + ";VALUE=DATE", Format(day));

    /// <summary>The beginning of a day, in UTC: what is recorded is known to the day.</summary>
    public void Stamp(string property, DateOnly day) => Write(property, Format(day) + "T000000Z");

    /// <summary>A time of the clocks of a time zone that the calendar describes.</summary>
    public void Time(string property, string zone, DateOnly day, TimeOnly time) =>
        Write($"{property};TZID={zone}", $"{Format(day)}T{time.ToString("HHmmss", CultureInfo.InvariantCulture)}");

    private static string Format(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    private void AppendEscaped(string text)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '\\' or ';' or ',' => _line.Append('\\').Append(c),
                '\n' => _line.Append("\\n"),
                _ when char.IsControl(c) => _line, // may not be there at all
                _ => _line.Append(c),
            };
        }
    }

    // The blank that a folded line begins with counts, too.
    private void Fold()
    {
        var room = MostOctets;
        foreach (var rune in _line.ToString().EnumerateRunes())
        {
            if (rune.Utf8SequenceLength > room)
            {
                output.Write("\r\n "u8);
                room = MostOctets - 1;
            }

            room -= rune.Utf8SequenceLength;
            output.Advance(rune.EncodeToUtf8(output.GetSpan(4)));
        }

        output.Write("\r\n"u8);
    }
}
