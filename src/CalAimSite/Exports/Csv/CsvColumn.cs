using CalAimSite.Exports.Api.Shapes;

namespace CalAimSite.Exports.Csv;

/// <summary>A column as the data dictionary tells of it.</summary>
internal abstract record CsvColumn(string Name, ScalarType Type, string Description)
{
    /// <summary>The name of its type in a Frictionless table schema.</summary>
    public string TypeName => Type == ScalarType.Day ? "date" : Type.Name;
}

/// <param name="Name">Its heading.</param>
/// <param name="Type">What is in it.</param>
/// <param name="Description">What that means, in a sentence.</param>
/// <param name="Read">What it says of a row; null where there is nothing to say.</param>
internal sealed record CsvColumn<T>(string Name, ScalarType Type, string Description, Func<T, string?> Read)
    : CsvColumn(Name, Type, Description);
