using CalAimSite.Templates.Parsing;
using CalAimSite.Templates.Rendering;

namespace CalAimSite.Templates.Expressions;

internal sealed class Binary(Place place, string symbol, Expression left, Expression right) : Expression(place)
{
    private const string Advice = "Compare text with text, numbers with numbers, and anything with null.";

    internal override bool IsHtml => symbol == "??" && left.IsHtml && right.IsHtml;

    /// <summary>Scriban's: the higher binds tighter; 0 for what is no operator of the subset.</summary>
    internal static int Precedence(string symbol) => symbol switch
    {
        "??" => 20,
        "||" => 30,
        "&&" => 40,
        "==" or "!=" => 70,
        "<" or "<=" or ">" or ">=" => 80,
        _ => 0,
    };

    internal override TemplateValue Evaluate(RenderContext context)
    {
        var a = left.Evaluate(context);
        if (symbol is "&&" or "||")
            return a.IsTrue == (symbol == "||") ? a.IsTrue : right.Evaluate(context).IsTrue;
        // Scriban evaluates the right side of ?? always, so an error there is an error here.
        var b = right.Evaluate(context);
        return symbol switch
        {
            "??" => a.IsNull ? b : a,
            "==" => AreEqual(a, b),
            "!=" => !AreEqual(a, b),
            _ => !a.IsNull && !b.IsNull && IsOrdered(Compare(a, b)),
        };
    }

    private bool AreEqual(in TemplateValue a, in TemplateValue b)
    {
        if (a.Kind == ValueKind.Text || b.Kind == ValueKind.Text)
            return TextOf(a) == TextOf(b);
        if (a.Kind == ValueKind.Html || b.Kind == ValueKind.Html)
            throw Unlike(a, b);
        if (a.IsNull || b.IsNull)
            return a.IsNull == b.IsNull;
        return a.Kind == b.Kind && a.Kind is ValueKind.Integer or ValueKind.Boolean ? a.AsInteger == b.AsInteger : throw Unlike(a, b);
    }

    private int Compare(in TemplateValue a, in TemplateValue b) => (a.Kind, b.Kind) switch
    {
        (ValueKind.Integer, ValueKind.Integer) => a.AsInteger.CompareTo(b.AsInteger),
        (ValueKind.Text, ValueKind.Text) => string.CompareOrdinal(a.AsString, b.AsString),
        _ => throw Unlike(a, b),
    };

    private bool IsOrdered(int order) => symbol switch { "<" => order < 0, "<=" => order <= 0, ">" => order > 0, _ => order >= 0 };

    /// <summary>As Scriban does when one side is text, the other becomes text too.</summary>
    private string? TextOf(in TemplateValue value)
    {
        if (value.Kind == ValueKind.Html)
            return value.AsHtml.Text;
        return value.TryText(out var text) ? text : throw Place.Fail($"{value.KindName} cannot be compared with text.", Advice);
    }

    private TemplateException Unlike(in TemplateValue a, in TemplateValue b) =>
        Place.Fail($"`{symbol}` cannot compare {a.KindName} with {b.KindName}.", Advice);
}
