namespace CalAimSite.Model.Dates;

/// <summary>How a date is meant, where the source says so.</summary>
public enum Qualifier
{
    None,
    Target,
    NoSoonerThan,
    NoLaterThan,

    /// <summary>"By" or "due": then at the latest.</summary>
    By,
    UnderReview,
}
