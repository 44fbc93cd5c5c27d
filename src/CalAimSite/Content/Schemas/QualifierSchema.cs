namespace CalAimSite.Content.Schemas;

/// <summary>How a date is meant.</summary>
internal static class QualifierSchema
{
    public static readonly ChoiceSchema<Qualifier> Instance = new(
        ("target", Qualifier.Target),
        ("no-sooner-than", Qualifier.NoSoonerThan),
        ("no-later-than", Qualifier.NoLaterThan),
        ("by", Qualifier.By),
        ("under-review", Qualifier.UnderReview));
}
