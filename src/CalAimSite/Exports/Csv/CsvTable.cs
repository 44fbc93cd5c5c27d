using CalAimSite.Exports.Api.Shapes;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Exports.Csv;

/// <summary>Builds a table. Members that documents of the API have too are picked from there, where they are declared.</summary>
internal sealed class CsvTable<T>(ExportContext context, Route file)
{
    // No id has it in it.
    private const char ListSeparator = ';';

    private static readonly ImmutableArray<(string Member, string Suffix)> DateColumns =
        [("text", ""), ("earliest", "_earliest"), ("latest", "_latest"), ("edtf", "_edtf")];

    private readonly ImmutableArray<CsvColumn<T>>.Builder _columns = ImmutableArray.CreateBuilder<CsvColumn<T>>();

    public CsvTable<T> Text(string name, string description, Func<T, string?> read) => Add(name, description, ScalarType.Text, read);

    public CsvTable<T> Number(string name, string description, Func<T, int> read) =>
        Add(name, description, ScalarType.Number, row => read(row));

    /// <summary>Picks members of an object. A date has several columns: in words, as days from and to, and as EDTF.</summary>
    /// <param name="shape">Declares them.</param>
    /// <param name="find">The object; null where there is none.</param>
    /// <param name="paths">Their names; a dot leads on to members of a member.</param>
    /// <param name="prefix">What the names of the columns begin with.</param>
    public CsvTable<T> Pick<TPart>(Shape<TPart> shape, Func<T, TPart?> find, ImmutableArray<string> paths, string prefix = "")
        where TPart : class
    {
        foreach (var path in paths)
            Pick(prefix + path.Replace('.', '_'), string.Empty, shape.Definition!, path.Split('.'), find);
        return this;
    }

    public CsvFile ToFile(string description, IEnumerable<T> rows) => CsvFile.Create(file, description, _columns.ToImmutable(), rows);

    private void Pick(string name, string before, ObjectDefinition shape, ReadOnlySpan<string> path, Func<T, object?> find)
    {
        var key = path[0];
        var field = shape.Fields.First(one => one.Key.Value == key);
        var description = before + field.Description;
        if (path.Length > 1)
        {
            Pick(name, description + " ", field.Shape.FindObject()!, path[1..], Read);
        }
        else if (field.Shape.FindObject() is { } date)
        {
            foreach (var (member, suffix) in DateColumns)
                Pick(name + suffix, description + " ", date, [member], Read);
        }
        else
        {
            var separated = field.Shape.ScalarType is null ? $" Several are separated by `{ListSeparator}`." : string.Empty;
            Add(name, description + separated, field.Shape.ScalarType ?? ScalarType.Text, Read);
        }

        object? Read(T row) => find(row) is { } owner ? field.Read(owner) : null;
    }

    private CsvTable<T> Add(string name, string description, ScalarType type, Func<T, object?> read)
    {
        _columns.Add(new(name, type, description, row => Format(read(row))));
        return this;
    }

    private string? Format(object? value) => value switch
    {
        bool flag => flag ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        Address address => context.Url(file, address.File, address.Fragment),
        IEnumerable<string> ids => string.Join(ListSeparator, ids),
        _ => (string?)value,
    };
}
