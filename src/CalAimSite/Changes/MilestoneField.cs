namespace CalAimSite.Changes;

/// <summary>What an edition says of a milestone, part by part: what is compared, and what an amendment keeps.</summary>
/// <remarks>Not compared are notes, citations and reasons, which are the site's own, and the order within a cell.</remarks>
public enum MilestoneField
{
    Row,
    Text,
    Kinds,
    When,
    Qualifier,
    Column,
    Heading,
    Component,
    Status,

    /// <summary>Who must act, and whether that is a reading.</summary>
    Actors,
    ContingentOn,
}
