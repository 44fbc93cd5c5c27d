namespace CalAimSite.Rendering.Languages;

/// <summary>A text of the words file that code asks for. A words file without it, or with other names in it, is refused.</summary>
public sealed class TranslationKey(string name, params ImmutableArray<string> placeholders)
{
    public string Name { get; } = name;
    public ImmutableArray<string> Placeholders { get; } = placeholders;

    /// <summary>How many texts it has, where it is a list; 0 where it is a single text.</summary>
    public int ListLength { get; init; }
}

/// <summary>Texts that count something, one for each plural form of the language: <c>….one</c>, <c>….other</c>, with <c>{count}</c>.</summary>
public sealed class PluralKey(string name)
{
    public string Name { get; } = name;

    public TranslationKey Form(string form) => new($"{Name}.{form}", "count");
}
