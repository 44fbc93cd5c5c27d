using System.Collections.Immutable;

namespace CalAimSite.Rendering;

/// <summary>A text of the words file that code asks for. A words file without it, or with other names in it, is refused.</summary>
/// <param name="name">Its dotted key.</param>
/// <param name="placeholders">The names that may be put in.</param>
public sealed class WordKey(string name, params ImmutableArray<string> placeholders)
{
    public string Name { get; } = name;

    public ImmutableArray<string> Placeholders { get; } = placeholders;

    /// <summary>How many texts it has, where it is a list; 0 where it is a single text.</summary>
    public int ListLength { get; init; }
}

/// <summary>Two texts that count something: <c>….one</c> and <c>….other</c>, both with <c>{count}</c>.</summary>
public sealed class CountKey(string name)
{
    public WordKey One { get; } = new($"{name}.one", "count");

    public WordKey Other { get; } = new($"{name}.other", "count");
}
