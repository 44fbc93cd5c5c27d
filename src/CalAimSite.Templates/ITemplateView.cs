namespace CalAimSite.Templates;

/// <summary>Something whose members templates can read.</summary>
public interface ITemplateView
{
    /// <summary>Which members it has.</summary>
    ViewType Type { get; }

    /// <returns>Whether it has the member, which may be null.</returns>
    bool TryGetMember(string name, out object? value);
}

/// <summary>
/// A record whose properties templates can read, by Scriban's names: <c>AsOf</c> is <c>as_of</c>. They hold text, <see cref="Html"/>, flags,
/// numbers, other views, and lists of these. The source generator makes the record an <see cref="ITemplateView"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TemplateViewAttribute : Attribute;
