using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;

namespace CalAimSite.Content.Binding.Editions;

/// <summary>An edition with what can be understood only when all editions are known.</summary>
/// <param name="Edition">The edition, as yet without amendments, errata and endings.</param>
/// <param name="Scope">Its columns, and where its milestones stand.</param>
/// <param name="Values">The values of its <c>edition.yaml</c>.</param>
internal sealed record BoundEdition(Edition Edition, EditionScope Scope, MappingValues Values)
{
    private readonly Lazy<Dictionary<string, Row>> _rows = new(() => Edition.Rows.ToDictionary(row => row.Slug, StringComparer.Ordinal));

    /// <summary>The items of its <c>amendments.yaml</c>.</summary>
    public ImmutableArray<MappingValues> Amendments { get; init; } = [];

    /// <summary>Whether these are all of its amendments.</summary>
    public bool HasAllAmendments { get; init; }

    /// <summary>Its <c>errata.yaml</c>; null where there is none.</summary>
    public MappingValues? Errata { get; init; }

    /// <summary>Whether its folder has another name than its date, which is reported.</summary>
    public bool IsMisnamed => Edition.AsOf.ToString() != Edition.Id;

    public string File => Values.Span.Source.Path;

    /// <returns>The row of that name; null where there is none, which is reported.</returns>
    public Row? RowNamed(YamlScalar name, DiagnosticBag diagnostics)
    {
        if (_rows.Value.GetValueOrDefault(name.Value) is { } row)
            return row;
        string[] slugs = [.. Edition.Rows.Select(one => one.Slug)];
        diagnostics.UnknownReference(name.Span, name.Value, "a row", File, slugs, Spelling.Nearest(name.Value, slugs), more: 0);
        return null;
    }
}
