using CalAimSite.Rendering.Markup;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.Languages;

/// <summary>Marks what is the content's on a page whose own words are in another language. Where they are in the same, nothing is marked.</summary>
internal sealed class ContentText(string contentLanguage, string pageLanguage)
{
    private readonly bool _isMarked = contentLanguage != pageLanguage;

    /// <summary>The content's language; null where it is the page's.</summary>
    public string? Lang => _isMarked ? contentLanguage : null;

    /// <summary>The attribute of an element that holds content only, with a blank before it; empty where there is nothing to mark.</summary>
    public Html LangHtml => new(_isMarked ? $" lang=\"{contentLanguage}\"" : string.Empty);

    /// <summary>The same for an element with the page's words that may stand in the content.</summary>
    public Html WordsLangHtml => new(_isMarked ? $" lang=\"{pageLanguage}\"" : string.Empty);

    /// <summary>A text of the content, as <see cref="HtmlText.EscapeWithBreaks"/> writes it.</summary>
    public Html ToHtml(string text) => ToHtml(HtmlText.EscapeWithBreaks(text));

    /// <summary>Content that may stand in a line.</summary>
    public Html ToHtml(Html html) => _isMarked ? new Html($"<span{LangHtml}>{html}</span>") : html;
}
