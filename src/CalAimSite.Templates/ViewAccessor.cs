using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace CalAimSite.Templates;

/// <summary>How Scriban reads the members of views: never by reflection.</summary>
internal sealed class ViewAccessor : IObjectAccessor
{
    internal static ViewAccessor Instance { get; } = new();
    public bool HasIndexer => true;
    public Type IndexType => typeof(string);
    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => ((ITemplateView)target).Type.Members.Count;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) =>
        ((ITemplateView)target).Type.Members.Keys;

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) =>
        ((ITemplateView)target).TryGetMember(member, out _);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value) =>
        ((ITemplateView)target).TryGetMember(member, out value);

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value) =>
        TryGetValue(context, span, target, (string)index, out value) || context.TryGetMember!(context, span, target, (string)index, out value);

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;
    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;
}
