namespace CalAimSite.Exports;

/// <summary>The words by which files for programs say the values of an enumeration, with what each means.</summary>
internal sealed class CodeList<T>(params ImmutableArray<(T Value, string Code, string Meaning)> entries)
    where T : struct, Enum
{
    public IEnumerable<string> All => entries.Select(entry => entry.Code);

    /// <summary>What each word means, as one sentence after another.</summary>
    public string Meanings => string.Join(' ', entries.Select(entry => $"`{entry.Code}`: {entry.Meaning}."));

    /// <returns>Null where the value has no word: nothing is said.</returns>
    public string? Find(T value)
    {
        foreach (var entry in entries)
        {
            if (EqualityComparer<T>.Default.Equals(entry.Value, value))
                return entry.Code;
        }

        return null;
    }
}
