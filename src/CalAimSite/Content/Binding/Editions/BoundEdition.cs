using CalAimSite.Content.Binding.History;
using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;

namespace CalAimSite.Content.Binding.Editions;

/// <summary>An edition with what can be understood only when all editions are known.</summary>
/// <param name="Edition">The edition, as yet without amendments, errata and endings.</param>
/// <param name="Scope">Its columns, and where its milestones stand.</param>
/// <param name="Values">The values of its <c>edition.yaml</c>.</param>
/// <param name="Amendments">The items of its <c>amendments.yaml</c>.</param>
/// <param name="Errata">Its <c>errata.yaml</c>.</param>
internal sealed record BoundEdition(
    Edition Edition, EditionScope Scope, MappingValues Values, ImmutableArray<MappingValues> Amendments, FoundErrata Errata)
{
    /// <summary>Whether nothing of what it prints is wrong. Where something is, nothing is concluded from what is not there.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>Whether its amendments could be read as well.</summary>
    public required bool HasWholeAmendments { get; init; }

    /// <returns>Whether these are all of its amendments.</returns>
    public bool HasAll(ImmutableArray<BoundAmendment> amendments) => HasWholeAmendments && amendments.Length == Amendments.Length;

    public string File => Values.Span.Source.Path;

    /// <returns>The row of that name; null where there is none, which is reported.</returns>
    public Row? RowNamed(YamlScalar name, DiagnosticBag diagnostics)
    {
        var row = Edition.Rows.FirstOrDefault(row => row.Slug == name.Value);
        if (row is null)
        {
            var known = Edition.Rows.Select(one => one.Slug).ToList();
            diagnostics.UnknownReference(name.Span, name.Value, "a row", File, known, more: 0);
        }

        return row;
    }
}
