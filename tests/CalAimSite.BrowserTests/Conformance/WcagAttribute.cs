using Xunit.v3;

namespace CalAimSite.BrowserTests.Conformance;

/// <summary>The success criteria of WCAG 2.2 that a test holds, by number. The conformance report is made from them.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class WcagAttribute(params string[] criteria) : Attribute, ITraitAttribute
{
    public IReadOnlyList<string> Criteria { get; } = criteria;

    /// <summary>Why nothing of the site comes under the criteria, where the test holds that; otherwise the test holds that they are met.</summary>
    public string? NothingOfTheKind { get; init; }

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() =>
        [.. Criteria.Select(criterion => KeyValuePair.Create("WCAG", criterion))];
}
