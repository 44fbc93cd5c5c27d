using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace CalAimSite.Templates;

/// <summary>How Scriban reads the members of a view.</summary>
internal sealed class ViewAccessor(ObjectShape shape) : IObjectAccessor
{
    public bool HasIndexer => false;

    public Type? IndexType => null;

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => shape.Names.Count;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => shape.Names;

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => shape.Names.Contains(member);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value) =>
        shape.TryRead(target, member, out value);

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value) =>
        throw new NotSupportedException();

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;
}
