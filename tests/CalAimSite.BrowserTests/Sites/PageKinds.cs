namespace CalAimSite.BrowserTests.Sites;

/// <summary>One page of every kind, each chosen for holding the most that can go wrong.</summary>
public static class PageKinds
{
    /// <summary>Addresses from the site's root. 404.html is not among them: it is the one page that needs a server.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "index.html",
        "agenda.html",
        "quarters/2023-q3.html",
        "editions/index.html",
        "editions/2023-08.html",
        "initiatives/index.html",
        "initiatives/benefits-standardization.html",
        "initiatives/enhanced-care-management.html",
        "milestones/ltc-60-day-notice.html",
        "milestones/ltc-policy-guidance.html",
        "milestones/ipp-submission-3-responses.html",
        "actors/index.html",
        "actors/mcps.html",
        "kinds/document.html",
        "timeline.html",
        "sources.html",
        "sources/dhcs-update-2021.html",
        "tables/index.html",
        "tables/incentive-payment-program.html",
        "tables/milestones-2021.html",
        "meetings.html",
        "glossary.html",
        "disagreements.html",
        "about.html",
        "accessibility.html",
        "accessibility-conformance.html",
        "data/index.html",
        "data/api.html",
        "search.html",
        BuiltSite.Demo + "index.html",
        BuiltSite.Demo + "editions/index.html",
        BuiltSite.Demo + "editions/2023-04.html",
        BuiltSite.Demo + "editions/2023-04/changes.html",
        BuiltSite.Demo + "changes/2023-01--2023-07.html",
        BuiltSite.Demo + "milestones/housing-grants.html",
        BuiltSite.Demo + "milestones/housing-grants-counties.html",
        BuiltSite.Demo + "milestones/reports-annual.html",
        BuiltSite.Demo + "initiatives/housing.html",
    ];

    /// <summary>Pages that other sites show within theirs: nothing stands around what they show.</summary>
    public static IReadOnlyList<string> Fragments { get; } = ["embed/initiatives/path.html", "embed/actors/mcps.html"];
}
