using CalAimSite.Model;

namespace CalAimSite.Content.Shapes;

/// <summary>How a date is meant.</summary>
internal static class QualifierShape
{
    public static readonly ChoiceShape<Qualifier> Instance = new(
        ("target", Qualifier.Target),
        ("no-sooner-than", Qualifier.NoSoonerThan),
        ("no-later-than", Qualifier.NoLaterThan),
        ("by", Qualifier.By),
        ("under-review", Qualifier.UnderReview));
}
