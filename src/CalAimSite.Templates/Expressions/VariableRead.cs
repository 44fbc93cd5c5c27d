using CalAimSite.Templates.Parsing;
using CalAimSite.Templates.Rendering;

namespace CalAimSite.Templates.Expressions;

/// <summary>A variable that templates assign, or else a member of the model.</summary>
internal sealed class VariableRead(Place place, string name) : Expression(place)
{
    private MemberCache? _cache;

    internal string Name => name;

    /// <summary>Null for a member of the model. Set once all templates are read.</summary>
    internal Variable? Variable { get; set; }

    internal bool IsUnknown { get; set; }

    internal override bool IsHtml => Variable?.IsHtml ?? Names.AreHtml(name);

    internal override TemplateValue Evaluate(RenderContext context)
    {
        if (Variable is not null)
            return context.Variables[Variable.Slot];
        return MemberCache.TryRead(ref _cache, context.Model, name, out var value) ? value
            : throw Place.Fail($"The model has no member `{name}`.", Language.Suggest(name, context.Model.AsShape.Names));
    }
}

/// <summary>A variable that templates assign. Like Scriban's, it is one for all templates of a rendering.</summary>
internal sealed class Variable(int slot)
{
    internal int Slot => slot;

    /// <summary>Every assignment is a <c>capture</c> or gives a value that is HTML.</summary>
    internal bool IsHtml { get; set; } = true;

    internal List<Place> Assignments { get; } = [];
}
