namespace CalAimSite.Templates;

/// <summary>Bounds on one call of <see cref="TemplateSet.Render"/>.</summary>
/// <param name="IncludeDepth">How deep includes may be nested.</param>
/// <param name="LoopSteps">How many steps loops that are nested may take together, and how many includes there may be.</param>
/// <param name="OutputBytes">How many bytes may be written. No text is made longer.</param>
/// <param name="Work">How many characters and items all texts and lists may have together that are made, written or given to functions.</param>
public sealed record TemplateLimits(int IncludeDepth = 64, int LoopSteps = 1_000_000, int OutputBytes = 1 << 26, int Work = 1 << 28);
