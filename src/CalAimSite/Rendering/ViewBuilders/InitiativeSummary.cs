using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Languages;

namespace CalAimSite.Rendering.ViewBuilders;

/// <summary>Says how much there is of an initiative.</summary>
internal sealed class InitiativeSummary(Edition edition, SiteIndex index, SourceMaterialIndex sources)
{
    public string Format(ModelFormatter format, Initiative initiative) => index.LatestRowsOf(initiative) is { IsEmpty: false } rows
        ? format.Words.Format(
            TranslationKeys.InitiativeSummary,
            ("milestones", CountMilestones(format, rows)),
            ("edition", format.EditionName(edition)),
            ("statements", CountStatements(format, initiative)))
        : FormatUnlisted(format, initiative);

    public string FormatShort(ModelFormatter format, Initiative initiative) => index.LatestRowsOf(initiative) is { IsEmpty: false } rows
        ? CountMilestones(format, rows)
        : FormatUnlisted(format, initiative);

    private string FormatUnlisted(ModelFormatter format, Initiative initiative) =>
        format.Words.Format(TranslationKeys.InitiativesNotListed, ("statements", CountStatements(format, initiative)));

    private static string CountMilestones(ModelFormatter format, ImmutableArray<Row> rows) =>
        format.Milestones(rows.Sum(row => row.Milestones.Length));

    private string CountStatements(ModelFormatter format, Initiative initiative) =>
        format.Statements(sources.CountStatements(initiative));
}
