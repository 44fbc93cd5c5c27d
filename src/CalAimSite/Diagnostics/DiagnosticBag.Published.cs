namespace CalAimSite.Diagnostics;

/// <content>CAL804… to CAL808…: what was published (at a revision) and stays: frozen editions, amendments, addresses, claims.</content>
public sealed partial class DiagnosticBag
{
    /// <summary>The code of references to a milestone that was published and is gone.</summary>
    public const string MilestoneGone = "CAL8072";

    /// <summary>The code of editions that are not as they were frozen.</summary>
    public const string NotAsFrozen = "CAL8040";

    private const string Errata = "What was printed wrongly goes into its errata.yaml.";

    // changed: The files that are not the same, as far as that is known.
    // isLast: Whether only one edition follows, which may not be published yet.
    public void FrozenEditionChanged(SourceSpan place, string edition, IReadOnlyList<string> changed, bool isLast) => Error(place, NotAsFrozen,
        changed.Count == 0
            ? $"The files of the edition {edition} are not those that it was frozen with."
            : $"The edition {edition} was frozen without this: what differs is {Quoted(changed)}.",
        $"An edition that another one has followed stays as it was printed: undo the change. {Errata}"
        + (isLast ? $" As long as the next edition is not published, `{programName} amend --base origin/main` writes amendments and freezes this one anew." : string.Empty));

    public void EditionNotFrozen(SourceSpan edition, string id) => Error(edition, "CAL8041",
        $"The edition {id} is followed by another one, and has no digest.",
        $"If it is as it was published, or is an older edition that is new here, run `{programName} edition freeze {id}`.");

    public void FrozenEditionGone(SourceSpan edition, string id) => Error(edition, "CAL8042",
        $"There is no folder of the edition {Quoted(id)}, which was published.",
        "Bring the folder back. If there never was such an edition, take the digest out.");

    public void LatestEditionFrozen(SourceSpan edition, string id) => Error(edition, "CAL8043",
        $"The latest edition, {id}, is frozen.",
        "Only editions that another one has followed have digests: take this one out.");

    // what: What is different: "`when` was `2023-08`".
    public void NotAmended(SourceSpan place, string id, string revision, string what) => Error(place, "CAL8050",
        $"{Quoted(id)} is not as it was published ({revision}), and no amendment says so: {what}.",
        $"Run `{programName} amend --base {revision}`, which writes the amendment, or undo the change.");

    // slip: A warning about what is not as it was published. An amendment would only make it last.
    public void NotAmended(Diagnostic slip, string revision) => Error(slip.Span, slip.Code, slip.Message,
        $"{slip.Advice} If it is right as it is, run `{programName} amend --base {revision}`, which writes down what was published.");

    public void AmendmentContradicted(SourceSpan amendment, string id, string revision, string what) => Error(amendment, "CAL8051",
        $"This amendment and what was published ({revision}) of {Quoted(id)} do not go together: {what}.",
        $"An amendment says what was published before it. Run `{programName} amend --base {revision}`, which writes it anew and keeps its reason.");

    // id: The id that the milestone has now.
    public void RenamedWithoutRedirect(SourceSpan place, string id, string previous, string revision) => Error(place, "CAL8061",
        $"{Quoted(id)} has the text and the date of {Quoted(previous)}, which was published ({revision}) and is gone.",
        $"An id is part of an address: add `redirects: [{previous}]` to the milestone, so that the former one leads here, or keep it.");

    public void AmendmentRewritten(SourceSpan amendment, string revision) => Error(amendment, "CAL8052",
        $"This amendment was published ({revision}) in other words.",
        "A published amendment stays as it is: undo the change. What has changed since then is another amendment, at the end.");

    public void AmendmentMoved(SourceSpan amendment, string revision, int place) => Error(amendment, "CAL8053",
        $"This amendment was published ({revision}) as number {place} of the file.",
        "Published amendments keep their places, and new ones go to the end.");

    public void AmendmentGone(SourceSpan place, string date, string id, string revision) => Error(place, "CAL8054",
        $"The amendment of {Quoted(id)} of {date}, which was published ({revision}), is gone.",
        "A published amendment stays: bring it back. If it was wrong, another amendment says so.");

    public void PublishedEditionGone(SourceSpan edition, string id, string revision) => Error(edition, "CAL8055",
        $"There is no edition {id} any more, which was published ({revision}).",
        "A published edition keeps its address. Bring its folder back.");

    public void PublishedEditionChanged(SourceSpan place, string id, string revision) => Error(place, "CAL8056",
        $"From here on this is not as it was published ({revision}), and the edition {id} is not the latest.",
        $"An edition that another one has followed stays as it was: undo the change. {Errata} "
        + "What changed before the new edition is published before it, with an amendment.");

    public void PublishedColumnsChanged(SourceSpan columns, string edition, string revision) => Error(columns, "CAL8057",
        $"The edition {edition} was published ({revision}) with other columns.",
        $"A published edition keeps its columns. For others, make the next edition by `{programName} edition new`.");

    public void PublishedRowGone(SourceSpan rows, string row, string revision) => Error(rows, "CAL8058",
        $"There is no row {Quoted(row)} any more, which was published ({revision}) with milestones.",
        "Amendments name the row in which a milestone stood. Bring the row back, with `milestones: []` if it has none left.");

    public void AmendmentsInBrackets(SourceSpan file) => Error(file, "CAL8059",
        "These amendments do not stand on lines of their own.",
        "Write each behind a dash, below `amendments:`, so that others can be added; an empty list is best deleted with the file.");

    public void ListInBrackets(SourceSpan list, string key) => Error(list, "CAL8060",
        $"The items of `{key}` do not stand on lines of their own.",
        "Write each behind a dash on its own line: then calaim can take out or add single ones, and leaves the others as they are.");

    // isSure: Whether it is known that it was published; else the list alone says so.
    public void PublishedAddressGone(SourceSpan address, string found, string? suggestion, bool isSure) => Error(address, "CAL8070",
        $"The site has no page {Quoted(found)}, which was published.",
        $"Links to it would break. Bring it back, or name its id under `redirects` of what took its place.{DidYouMean(suggestion)}"
        + (isSure ? string.Empty : " If this line has not been published itself, delete it."));

    public void AddressNeverPublished(SourceSpan address, string found, string revision) => Error(address, "CAL8073",
        $"The site has no page {Quoted(found)}, and had none when it was published ({revision}).",
        $"Delete the line: `{programName} permalinks --base {revision}` does that.");

    // more: How many other places refer to it.
    public void PublishedMilestoneGone(SourceSpan place, string id, int more) => Error(place, MilestoneGone,
        $"{Quoted(id)}, which was published, stands in no row any more{AlsoIn(more)}.",
        $"If it was taken out, run `{programName} amend --base origin/main`: the amendment keeps what it was, and its page stays. "
        + $"If its id was changed, add `redirects: [{id}]` where the milestone stands now.");

    public void AddressesNotListed(SourceSpan list, IReadOnlyList<string> addresses) => Warning(list, "CAL8071",
        addresses is [var one]
            ? $"The site has a page that this list lacks: {Quoted(one)}."
            : $"The site has {addresses.Count} pages that this list lacks, {Quoted(addresses[0])} among them.",
        $"`{programName} permalinks` adds what is published, so that it is not lost by mistake.");

    // value: What of the claim is not as it was.
    // was: What it said, as a correction writes it: "when: 2022-07, without: [qualifier]".
    public void ClaimChanged(SourceSpan value, string revision, string was) => Error(value, "CAL8080",
        $"This claim was published ({revision}) with `{was}`, and no correction says so.",
        "A claim stays as its source made it: undo the change. "
        + $"If it mends a mistake of this site, add to the claim `corrected: [{{was: {{{was}}}, reason: …}}]`.");

    public void ClaimGone(SourceSpan subject, string id, string source, string revision, string claim) => Error(subject, "CAL8081",
        $"A claim of {Quoted(source)} about {Quoted(id)}, which was published ({revision}), is gone.",
        $"A claim stays, however wrong it turned out: bring it back. If it never belonged here, add to the file's list `removed`: `- {claim}`.");

    public void SubjectGone(SourceSpan file, string id, int claims, string revision) => Error(file, "CAL8082",
        $"The subject {Quoted(id)}, which was published ({revision}) with {Count(claims, "claim")}, is gone.",
        $"Bring it back by this id. If it never belonged here, put its claims into the file's list `removed`, each with `subject: {id}` and a `reason`.");

    public void RemovedClaimGone(SourceSpan file, string id, string source, string revision) => Error(file, "CAL8083",
        $"What was published ({revision}) under `removed` of {Quoted(source)} about {Quoted(id)} is not there any more.",
        "What says why a claim was taken out stays as it is: undo the change.");

    public void CorrectionsChanged(SourceSpan claim, string revision) => Error(claim, "CAL8084",
        $"The corrections of this claim are not as they were published ({revision}).",
        "They stay as they are, and a new one goes to the end: undo the change.");
}
