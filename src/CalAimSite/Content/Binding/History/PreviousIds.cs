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
        var claims = new Dictionary<string, (YamlScalar Former, YamlScalar Id)>(StringComparer.Ordinal);
        for (var i = 0; i < editions.Length; i++)
        {
            foreach (var claim in editions[i].Scope.FormerIds)
            {
                var (former, id) = claim;
                if (editions[i..].Select(edition => edition.Scope.PlaceOf(former.Value)).OfType<MappingValues>().FirstOrDefault() is { } listed)
                    diagnostics.DuplicateId(former.Span, "milestone", listed.Span);
                else if (claims.TryGetValue(former.Value, out var first) && !IsSame(first.Id.Value, id.Value, claims, editions[i]))
                    diagnostics.DuplicateId(former.Span, "milestone", first.Former.Span);
                else if (editions[..i].FirstOrDefault(edition => ListsBoth(edition, former, id)) is { } both)
                    diagnostics.DuplicateId(former.Span, "milestone", both.Scope.PlaceOf(former.Value)!.Span);

                claims[former.Value] = claim;
            }
        }
    }

    // Of an id that was changed twice, the second milestone may name both ids that it had.
    private static bool IsSame(
        string earlier, string later, Dictionary<string, (YamlScalar Former, YamlScalar Id)> claims, BoundEdition edition) =>
        earlier == later
        || (claims.TryGetValue(earlier, out var next) && next.Id.Value == later)
        || edition.Scope.FormerIds.Any(claim => claim.Former.Value == earlier && claim.Id.Value == later);

    private static bool ListsBoth(BoundEdition edition, YamlScalar former, YamlScalar id) =>
        edition.Scope.PlaceOf(former.Value) is not null && edition.Scope.PlaceOf(id.Value) is not null;
}
