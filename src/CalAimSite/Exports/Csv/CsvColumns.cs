using CalAimSite.Rendering.Formatting;

namespace CalAimSite.Exports.Csv;

/// <summary>Builds the columns of a table, each declared once for the table, the data dictionary and the data package.</summary>
internal sealed class CsvColumns<T>(ModelFormatter format)
{
    // Ids hold none.
    private const char ListSeparator = ';';

    private readonly ImmutableArray<CsvColumn<T>>.Builder _columns = ImmutableArray.CreateBuilder<CsvColumn<T>>();

    public ImmutableArray<CsvColumn<T>> All => _columns.ToImmutable();

    public CsvColumns<T> Text(string name, string description, Func<T, string?> read) => Add(new(name, CsvType.String, description, read));

    public CsvColumns<T> Ids(string name, string description, Func<T, IEnumerable<string>> read) =>
        Text(name, $"{description} Several are separated by `{ListSeparator}`.", row => string.Join(ListSeparator, read(row)));

    public CsvColumns<T> Number(string name, string description, Func<T, int?> read) =>
        Add(new(name, CsvType.Integer, description, row => read(row)?.ToString(CultureInfo.InvariantCulture)));

    public CsvColumns<T> Flag(string name, string description, Func<T, bool> read) =>
        Add(new(name, CsvType.Boolean, description, row => read(row) ? "true" : "false"));

    public CsvColumns<T> Code<TCode>(string name, string description, CodeList<TCode> codes, Func<T, TCode> read)
        where TCode : struct, Enum =>
        Add(new(name, CsvType.String, $"{description} {codes.Meanings}", row => codes.Find(read(row))) { Codes = [.. codes.All] });

    /// <summary>A date in words, as days from and to, and as EDTF. It stays as inexact as it is.</summary>
    /// <param name="prefix">What the names of its columns begin with.</param>
    /// <param name="subject">What it dates, as the descriptions call it.</param>
    /// <param name="read">The date; null where there is none.</param>
    public CsvColumns<T> Date(string prefix, string subject, Func<T, QualifiedDate?> read) => this
        .Text(prefix, $"The date of {subject} in words, with how it is meant.", row =>
            read(row) is { } date ? format.Date(date.When, date.Qualifier) : null)
        .Day($"{prefix}_earliest", $"The first day that the date of {subject} may be.", row => read(row)?.When.First)
        .Day($"{prefix}_latest", $"The last day that it may be; empty where there is none.", row => read(row)?.When.Last)
        .Text($"{prefix}_edtf", "The same as EDTF (ISO 8601-2, level 2).", row => read(row) is { } date ? Edtf.Format(date.When) : null);

    private CsvColumns<T> Day(string name, string description, Func<T, DateOnly?> read) =>
        Add(new(name, CsvType.Date, description, row => read(row) is { } day ? HtmlDates.Iso(day) : null));

    private CsvColumns<T> Add(CsvColumn<T> column)
    {
        _columns.Add(column);
        return this;
    }
}
