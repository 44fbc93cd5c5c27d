namespace CalAimSite.Templates;

/// <summary>Suggestions for the first hundred mistyped words of a kind: more are no slips of the pen, and each is compared with all candidates.</summary>
public sealed class SpellingSuggestions
{
    private const int Most = 100;

    private int _made;

    /// <returns>The nearest of the candidates; null where none is near, or where this was asked often.</returns>
    public string? Nearest(string word, IEnumerable<string> candidates) => Make(() => Spelling.Nearest(word, candidates));

    /// <returns>What is suggested otherwise; null where this was asked often.</returns>
    public string? Make(Func<string?> suggestion) => _made++ < Most ? suggestion() : null;
}
