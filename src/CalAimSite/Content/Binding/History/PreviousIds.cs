using CalAimSite.Content.Binding.Editions;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;

namespace CalAimSite.Content.Binding.History;

/// <summary>Holds that an id that was changed leads to one milestone only, and is not used again.</summary>
internal static class PreviousIds
{
    /// <param name="editions">All editions, the oldest first.</param>
    /// <param name="diagnostics">Where everything that is wrong is reported.</param>
    public static void Check(ImmutableArray<BoundEdition> editions, DiagnosticBag diagnostics)
    {
        var claims = new Dictionary<string, (YamlScalar Previous, YamlScalar Id)>(StringComparer.Ordinal);
        for (var i = 0; i < editions.Length; i++)
        {
            foreach (var claim in editions[i].Scope.PreviousIds)
            {
                var (previous, id) = claim;
                if (editions[i..].Select(edition => edition.Scope.PlaceOf(previous.Value)).OfType<MappingValues>().FirstOrDefault() is { } listed)
                    diagnostics.DuplicateId(previous.Span, "milestone", listed.Span);
                else if (claims.TryGetValue(previous.Value, out var first) && !IsSame(first.Id.Value, id.Value, claims, editions[i]))
                    diagnostics.DuplicateId(previous.Span, "milestone", first.Previous.Span);
                else if (editions[..i].FirstOrDefault(edition => ListsBoth(edition, previous, id)) is { } both)
                    diagnostics.DuplicateId(previous.Span, "milestone", both.Scope.PlaceOf(previous.Value)!.Span);

                claims[previous.Value] = claim;
            }
        }
    }

    // Of an id that was changed twice, the second milestone may name both ids that it had.
    private static bool IsSame(
        string earlier, string later, Dictionary<string, (YamlScalar Previous, YamlScalar Id)> claims, BoundEdition edition) =>
        earlier == later
        || (claims.TryGetValue(earlier, out var next) && next.Id.Value == later)
        || edition.Scope.PreviousIds.Any(claim => claim.Previous.Value == earlier && claim.Id.Value == later);

    private static bool ListsBoth(BoundEdition edition, YamlScalar previous, YamlScalar id) =>
        edition.Scope.PlaceOf(previous.Value) is not null && edition.Scope.PlaceOf(id.Value) is not null;
}
