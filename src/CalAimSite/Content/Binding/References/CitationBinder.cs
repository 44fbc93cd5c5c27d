using System.Diagnostics.CodeAnalysis;
using CalAimSite.Content.Schemas;
using static CalAimSite.Content.Binding.References.CommonFields;

namespace CalAimSite.Content.Binding.References;

/// <summary>Binds the keys that cite a source, wherever they stand.</summary>
internal static class CitationBinder
{
    private static readonly Field<MilestoneDate> When = Field.Date("when");

    /// <summary>A citation, with the date in it.</summary>
    public static readonly MappingSchema DatedSchema = new("a citation", SourceId, RequiredQuote, Pieces, Where, When);

    /// <param name="values">Of a schema with <see cref="SourceId"/> and <see cref="Pieces"/>.</param>
    /// <param name="quote">The key of what is quoted.</param>
    /// <param name="where">The place in the document.</param>
    /// <param name="symbols">What the source is looked up in.</param>
    /// <returns>The citation; null where its source is not known.</returns>
    public static Citation? Bind(MappingValues values, Field<string> quote, string? where, Symbols symbols) =>
        Create(values, quote, where, symbols.Sources.Resolve(values.Get(SourceId)), symbols);

    /// <summary>Makes a citation of a source that is given elsewhere.</summary>
    [return: NotNullIfNotNull(nameof(source))]
    public static Citation? Create(MappingValues values, Field<string> quote, string? where, Source? source, Symbols symbols)
    {
        symbols.Quotes.Add(source, values.Get(quote), values.Get(Pieces), values.SpanOf(quote));
        return source is null ? null : new Citation { Source = source, Quote = values.Get(quote), Pieces = values.Get(Pieces), Where = where };
    }

    public static ImmutableArray<DatedCitation> BindDated(
        ImmutableArray<MappingValues> citations, Symbols symbols, DiagnosticBag diagnostics)
    {
        foreach (var values in citations)
            CheckDate(values, When, values.Get(RequiredQuote), symbols, diagnostics);

        return
        [
            .. from values in citations
               let citation = Bind(values, RequiredQuote, values.Get(Where), symbols)
               where citation is not null
               select new DatedCitation(citation, values.Get(When)),
        ];
    }

    /// <summary>Reports a date that none of those in the words is; nothing where the words have none.</summary>
    /// <param name="values">What has both.</param>
    /// <param name="date">The key of the date.</param>
    /// <param name="words">The words that it is read from.</param>
    /// <param name="symbols">Tells the language.</param>
    /// <param name="diagnostics">Where it is reported.</param>
    /// <param name="needsDate">Whether words without a date are reported as well.</param>
    public static void CheckDate(
        MappingValues values, Field<MilestoneDate> date, string? words, Symbols symbols, DiagnosticBag diagnostics, bool needsDate = false) =>
        CheckDate(values.Get(date), words, values.SpanOf(date), symbols, diagnostics, needsDate);

    public static void CheckDate(
        MilestoneDate? when, string? words, SourceSpan place, Symbols symbols, DiagnosticBag diagnostics, bool needsDate = false)
    {
        if (!symbols.IsEnglish || words is null || when is not { Start.Year: var year })
            return;
        var written = WrittenDates.In(words, year).ToList();
        if (written.Count > 0 ? !WrittenDates.Cover(written, when) : needsDate)
        {
            var said = written.ConvertAll(date => words.Substring(date.Start, date.Length));
            diagnostics.DateUnlikeWords(place, when.ToString(), said, written is [var only] ? only.Date : null);
        }
    }
}
