using CalAimSite.Rendering.Routing;

namespace CalAimSite.Rendering.Files;

/// <summary>What programmers have to know of the JSON documents, as these are declared.</summary>
/// <param name="Documents">What there is, the index first.</param>
/// <param name="Objects">What documents are made of, by name.</param>
/// <param name="Versions">The versions of the format, the newest first.</param>
public sealed record ApiReference(
    ImmutableArray<ApiReferenceDocument> Documents, ImmutableArray<ApiReferenceObject> Objects, ImmutableArray<ApiVersion> Versions);

/// <param name="Path">Its address from the API's folder; what its files differ in stands in braces.</param>
/// <param name="Description">What it holds.</param>
/// <param name="ObjectName">The object that it is.</param>
/// <param name="Example">One of its files.</param>
/// <param name="Schema">Its JSON Schema.</param>
public sealed record ApiReferenceDocument(string Path, string Description, string ObjectName, Route Example, Route Schema);

public sealed record ApiReferenceObject(string Name, string Description, ImmutableArray<ApiReferenceField> Fields);

/// <param name="Key">Its name in JSON.</param>
/// <param name="TypeName">What its value looks like, such as "list of Milestone".</param>
/// <param name="ObjectName">The object that its value is or holds; null where there is none.</param>
/// <param name="Description">What it means.</param>
public sealed record ApiReferenceField(string Key, string TypeName, string? ObjectName, string Description);

/// <param name="Number">The first part goes up where a key goes or changes its meaning, the second where keys are added.</param>
/// <param name="Text">What changed.</param>
public sealed record ApiVersion(string Number, string Text);
