using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CalAimSite.Templates.Generator;

/// <summary>
/// Gives templates the properties of a record that has <c>[TemplateView]</c>, under the names that Scriban has for them, and tells what
/// kind of value each holds. So nothing is listed twice, and nothing is read by reflection.
/// </summary>
[Generator]
public sealed class ViewGenerator : IIncrementalGenerator
{
    private static readonly DiagnosticDescriptor CannotBeShown = new(
        "VIEW001", "A view holds what no template can show", "No template can show `{0}` of {1}", "Views", DiagnosticSeverity.Error, true);

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var views = context.SyntaxProvider.ForAttributeWithMetadataName(
            "CalAimSite.Templates.TemplateViewAttribute",
            (node, _) => node is RecordDeclarationSyntax,
            (view, _) => ViewSource.Create((INamedTypeSymbol)view.TargetSymbol));
        context.RegisterSourceOutput(views, (output, view) =>
        {
            if (view.Wrong is { } property)
                output.ReportDiagnostic(Diagnostic.Create(CannotBeShown, Location.None, property, view.Name));
            else
                output.AddSource($"{view.Name}.g.cs", view.Text);
        });
    }
}
