using CalAimSite.Editing;

namespace CalAimSite.Edits;

/// <summary>An edit of the calendar's content: what an editor types and runs, one after the other.</summary>
internal sealed record ContentEdit(string Name, params EditStep[] Steps)
{
    private const string Edition = "editions/2023-08/edition.yaml";
    private const string BhConnect = "editions/2023-08/rows/bh-connect.yaml";
    private const string DmcOds = "editions/2023-08/rows/dmc-ods.yaml";

    private const string Submitted = """
          - id: bh-connect-application-submitted
            text: Section 1115 demonstration submitted to CMS
            kind: other
            when: 2023-11
        """;

    private const string Draft = """
          - id: bh-connect-application-draft
            text: Section 1115 demonstration application released for public comment
            kind: document
            when: 2023-08
        """;

    private static readonly EditStep Amend = EditStep.Run("amend", "--base", "main");
    private static readonly EditStep Permalinks = EditStep.Run("permalinks");
    private static readonly EditStep NextEdition = EditStep.Run("edition", "new", "2023-11");
    private static readonly EditStep MoveInNextEdition = EditStep.Type(site => MoveDate(site, "2023-11"));

    /// <summary>What editors do.</summary>
    public static IReadOnlyList<ContentEdit> All { get; } =
    [
        new("a date is moved", EditStep.Type(MoveDate), Amend, Permalinks),
        new("a date is moved, and amended, and moved again before that is published",
            EditStep.Type(MoveDate), Amend, EditStep.Type(MoveAgain), Amend, Permalinks),
        new("a date is moved, and moved again when that is published",
            EditStep.Type(MoveDate), Amend, Permalinks, EditStep.Publish, EditStep.Type(MoveAgain), Amend),
        new("a date is moved and moved back", EditStep.Type(MoveDate), Amend, EditStep.Type(MoveBack), Amend),
        new("a milestone is reworded", Edit(DmcOds, "Update to BHIN 23-001 published", "Update to BHIN 23-001 released"), Amend, Permalinks),
        new("a typing error is corrected", Edit(BhConnect, "submitted to CMS", "submitted to the CMS"), Amend, Permalinks),
        new("a milestone is added",
            Append(DmcOds, "\n  - id: dmc-ods-webinar\n    text: Webinar held\n    when: 2023-10"), Amend, Permalinks),
        new("a milestone is cancelled",
            EditStep.Type(site => Cancel(site, "\n    reason: CMS asked for another application.")), Amend, Permalinks),
        new("a milestone is withdrawn",
            EditStep.Type(site => Withdraw(site, ", reason: The department gave it up.")), Amend, Permalinks),
        new("a milestone is split", EditStep.Type(Split), Amend, Permalinks),
        new("two milestones are merged", EditStep.Type(Merge), Amend, Permalinks),
        new("a milestone moves to another row", EditStep.Type(MoveToRow), Amend, Permalinks),
        new("an id is renamed", EditStep.Type(site => Rename(site, "\n    redirects: [bhin-23-001-draft]")), Permalinks),
        new("a description is changed", Edit("editions/2023-08/descriptions/path.md", "Support for city, county,", "Support of city, county,")),
        new("a note is changed", Edit(BhConnect, "the descriptions print", "the descriptions have")),
        new("a claim is added", Append("launches/dmc-ods.yaml", Claim)),
        new("a source is added",
            Append("sources.yaml", "\n  - id: dhcs-letter-2023\n    title: A letter\n    publisher: DHCS\n    date: 2023-09-05"), Permalinks),
        new("an initiative is added", Append("initiatives.yaml", "\n  - id: street-medicine\n    name: Street Medicine"), Permalinks),
        new("the next edition is begun", NextEdition, Permalinks),
        new("the next edition is begun and edited", NextEdition, MoveInNextEdition, Permalinks),
        new("the next edition is begun, published and amended",
            NextEdition, Permalinks, EditStep.Publish, MoveInNextEdition, Amend, Permalinks),
        new("two editions follow in a row", NextEdition, EditStep.Run("edition", "new", "2024-02"), Permalinks),
        new("a date is moved, and then the next edition is begun", EditStep.Type(MoveDate), Amend, NextEdition, Permalinks),
        new("the next edition is begun, and then a date is moved in the one before",
            NextEdition, EditStep.Type(MoveDate), Amend, Permalinks),
        new("an amendment is published, and then the next edition is begun",
            EditStep.Type(MoveDate), Amend, Permalinks, EditStep.Publish, NextEdition, Permalinks),
    ];

    private const string Claim = """
              - source: calaim-overview-2021
                kind: start
                when: 2022-01-01
                quote: DMC-ODS Renewal
                where: Key Implementation Milestones- January 1, 2022 (CalAIM in 2022)
                dated_by: heading
                note: The slide prints it once more.
        """;

    public static void MoveDate(EditedSite site) => MoveDate(site, "2023-08");

    public static void Cancel(EditedSite site, string reason) => site.Edit(BhConnect, Submitted, $"{Submitted}\n    status: cancelled{reason}");

    public static EditedSite TakeOut(EditedSite site) => site.Edit(BhConnect, $"\n{Submitted}\n", "");

    public static void Withdraw(EditedSite site, string reason) => TakeOut(site)
        .Append(Edition, $"ended:\n  - {{id: bh-connect-application-submitted, withdrawn: true{reason}}}");

    public static void Rename(EditedSite site, string redirects) => site.Edit(DmcOds, "id: bhin-23-001-draft", $"id: bhin-23-001-first-draft{redirects}");

    private static void Split(EditedSite site) => site
        .Edit(BhConnect, Submitted, """
              - id: bh-connect-waiver-submitted
                text: Waiver submitted to CMS
                kind: other
                when: 2023-11

              - id: bh-connect-evaluation-submitted
                text: Plan of the evaluation submitted to CMS
                kind: other
                when: 2023-12
            """)
        .Append(Edition, "ended:\n  - {id: bh-connect-application-submitted, split_into: [bh-connect-waiver-submitted, bh-connect-evaluation-submitted]}");

    private static void Merge(EditedSite site) => site
        .Edit(BhConnect, $"{Draft}\n\n{Submitted}", """
              - id: bh-connect-application
                text: Section 1115 demonstration released for public comment and submitted to CMS
                kind: [document, other]
                when: 2023-11
            """)
        .Append(Edition, """
            ended:
              - {id: bh-connect-application-draft, moved_to: bh-connect-application}
              - {id: bh-connect-application-submitted, moved_to: bh-connect-application}
            """);

    private static void MoveToRow(EditedSite site) => TakeOut(site).Append(DmcOds, $"\n{Submitted}");

    private static void MoveDate(EditedSite site, string edition) =>
        site.Edit($"editions/{edition}/rows/bh-connect.yaml", "when: 2023-11", "when: 2023-12");

    private static void MoveAgain(EditedSite site) => site.Edit(BhConnect, "when: 2023-12", "when: 2023-10");
    private static void MoveBack(EditedSite site) => site.Edit(BhConnect, "when: 2023-12", "when: 2023-11");
    private static EditStep Edit(string path, string from, string to) => EditStep.Type(site => site.Edit(path, from, to));
    private static EditStep Append(string path, string lines) => EditStep.Type(site => site.Append(path, lines));
}
