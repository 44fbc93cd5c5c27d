using CalAimSite.Content.Files;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;

namespace CalAimSite.Content.Binding.Definitions;

/// <summary>Reads <c>addresses.yaml</c>: the addresses of the site's pages that were published once, and stay.</summary>
internal static class PermalinksReader
{
    public const string Path = "addresses.yaml";
    public const string Key = "addresses";

    private static readonly Field<ImmutableArray<YamlScalar>> Addresses = new(
        Key, new ListSchema<YamlScalar>(Scalars.Reference("the address of a page, from the site's root")), isRequired: true);

    private static readonly MappingSchema Schema = new("the published addresses", Addresses);

    /// <returns>The addresses in the order of the file; null where there is no such file, or it could not be read.</returns>
    public static ImmutableArray<YamlScalar>? Read(ContentFiles files, DiagnosticBag diagnostics) =>
        Schema.ReadOptional(files, Path, diagnostics) is { IsComplete: true } values ? values.Get(Addresses) : null;

    /// <returns>The milestones that have pages among them.</returns>
    public static IEnumerable<string> ReadMilestones(ContentFiles files) =>
        (Read(files, new DiagnosticBag()) ?? []).Select(address => MilestoneOf(address.Value)).OfType<string>();

    /// <returns>The id of the milestone whose page it is, in any language; null where it is another page.</returns>
    public static string? MilestoneOf(string address) =>
        address.Split('/') is [.., "milestones", var page] && page.EndsWith(".html", StringComparison.Ordinal) ? page[..^".html".Length] : null;
}
