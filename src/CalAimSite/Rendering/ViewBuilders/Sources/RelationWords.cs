using CalAimSite.Rendering.Languages;

namespace CalAimSite.Rendering.ViewBuilders.Sources;

/// <summary>What it is called how far statements exclude each other.</summary>
internal static class RelationWords
{
    public static TranslationKey Name(Relation relation) => relation switch
    {
        Relation.Contradiction => TranslationKeys.Contradiction,
        Relation.Tension => TranslationKeys.Tension,
        Relation.Wording => TranslationKeys.Wording,
        _ => throw Unknown(relation),
    };

    public static PluralKey Count(Relation relation) => relation switch
    {
        Relation.Contradiction => TranslationKeys.Contradictions,
        Relation.Tension => TranslationKeys.Tensions,
        Relation.Wording => TranslationKeys.Wordings,
        _ => throw Unknown(relation),
    };

    public static TranslationKey Meaning(Relation relation, int sides) => relation switch
    {
        Relation.Contradiction => sides == 2 ? TranslationKeys.ContradictionOfTwo : TranslationKeys.ContradictionOfMore,
        Relation.Tension => TranslationKeys.TensionMeaning,
        Relation.Wording => TranslationKeys.WordingMeaning,
        _ => throw Unknown(relation),
    };

    /// <summary>The mark of a date that sources differ on. Other words leave the date as it is.</summary>
    public static TranslationKey Mark(Relation relation) => relation switch
    {
        Relation.Contradiction => TranslationKeys.DisputedMark,
        Relation.Tension => TranslationKeys.PerhapsDisputedMark,
        _ => throw Unknown(relation),
    };

    private static ArgumentOutOfRangeException Unknown(Relation relation) => new(nameof(relation), relation, "A relation without words.");
}
