using System.Buffers;
using System.Text;
using CalAimSite.Exports.Api.Shapes;
using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Exports.Csv;

/// <summary>A table that is still to be written: RFC 4180, in UTF-8 with the byte order mark by which spreadsheets know it.</summary>
/// <param name="Route">Where it will be.</param>
/// <param name="Description">What its rows are, in a sentence.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Write">Writes it.</param>
internal sealed record CsvFile(Route Route, string Description, IEnumerable<CsvColumn> Columns, Action<IBufferWriter<byte>> Write)
{
    /// <summary>How programs take the guard off again.</summary>
    public const string Guard =
        "A text that begins with an apostrophe, a line end, a tab or one of = + - @ (wide ones too) has an apostrophe in front: "
        + "spreadsheets would take it for a formula. Programs drop it: where a text begins with an apostrophe, the rest is the text.";

    // Spreadsheets take these for the beginning of a formula, some of them in their wide forms too.
    private static readonly SearchValues<char> Guarded = SearchValues.Create("'=+-@\t\r\n＝＋－＠");
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    public static CsvFile Create<T>(Route route, string description, ImmutableArray<CsvColumn<T>> columns, IEnumerable<T> rows) =>
        new(route, description, columns, output => Encoding.UTF8.GetBytes(Format(columns, rows), output));

    public Page ToPage() => new(Route, Origin: null, IsListed: false, Write)
    {
        Offer = new FileOffer(Output.Csv, "text/csv", Path.GetFileNameWithoutExtension(Route.Path)),
    };

    private static string Format<T>(ImmutableArray<CsvColumn<T>> columns, IEnumerable<T> rows)
    {
        var text = new StringBuilder("\uFEFF").AppendJoin(',', columns.Select(column => column.Name)).Append("\r\n");
        foreach (var row in rows)
        {
            for (var i = 0; i < columns.Length; i++)
            {
                if (i > 0)
                    text.Append(',');
                Append(text, columns[i].Read(row), columns[i].Type);
            }

            text.Append("\r\n");
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string? value, ScalarType type)
    {
        if (string.IsNullOrEmpty(value))
            return;

        // A number may begin with a minus; it is none of the content's.
        if (type != ScalarType.Number && Guarded.Contains(value[0]))
            value = "'" + value;
        if (value.AsSpan().ContainsAny(Quoted))
            text.Append('"').Append(value.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        else
            text.Append(value);
    }
}
