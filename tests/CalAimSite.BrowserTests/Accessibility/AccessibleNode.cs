namespace CalAimSite.BrowserTests.Accessibility;

/// <summary>What assistive technology is told of one part of a page.</summary>
/// <param name="Role">As Chromium names it: <c>table</c>, <c>columnheader</c>, <c>heading</c>, <c>StaticText</c>.</param>
/// <param name="Name">What is read out for it; empty when it has no name of its own.</param>
/// <param name="ElementId">Chromium's number of the element, the same in its other reports on the page; 0 when it has none.</param>
/// <param name="Children">In reading order. What assistive technology is not told of is left out; its children stand in its place.</param>
public sealed record AccessibleNode(string Role, string Name, int ElementId, ImmutableArray<AccessibleNode> Children)
{
    /// <summary>The node itself, then all below it, in reading order.</summary>
    public IEnumerable<AccessibleNode> SelfAndDescendants() => Children.SelectMany(child => child.SelfAndDescendants()).Prepend(this);
}
