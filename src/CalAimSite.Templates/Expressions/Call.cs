using CalAimSite.Templates.Parsing;
using CalAimSite.Templates.Rendering;

namespace CalAimSite.Templates.Expressions;

internal sealed class Call(Place place, Function function, Expression[] arguments) : Expression(place)
{
    internal Function Function => function;

    internal Expression First => arguments[0];

    internal override bool IsHtml => function.GivesHtml;

    internal override TemplateValue Evaluate(RenderContext context)
    {
        var first = arguments[0].Evaluate(context);
        var second = arguments.Length > 1 ? arguments[1].Evaluate(context) : default;
        var third = arguments.Length > 2 ? arguments[2].Evaluate(context) : default;
        return function.Body(new(Place, function, first, second, third));
    }
}
