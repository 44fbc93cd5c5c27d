namespace CalAimSite.Exports.Csv;

/// <summary>What is in a column: the types of a Frictionless table schema.</summary>
internal enum CsvType
{
    String,
    Integer,
    Boolean,
    Date,
}

/// <summary>A column as the data dictionary tells of it.</summary>
internal abstract record CsvColumn(string Name, CsvType Type, string Description)
{
    /// <summary>All values that there are; empty where there is no list of them.</summary>
    public ImmutableArray<string> Codes { get; init; } = [];

    /// <summary>The name of its type.</summary>
    public string TypeName => Type.ToString().ToLowerInvariant();
}

/// <param name="Name">Its heading.</param>
/// <param name="Type">What is in it.</param>
/// <param name="Description">What that means, in a sentence.</param>
/// <param name="Read">What it says of a row; null where there is nothing to say.</param>
internal sealed record CsvColumn<T>(string Name, CsvType Type, string Description, Func<T, string?> Read)
    : CsvColumn(Name, Type, Description);
