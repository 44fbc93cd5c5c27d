using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;

namespace CalAimSite.Content.Binding.References;

/// <summary>Keys that mean the same wherever they stand.</summary>
internal static class CommonFields
{
    public static readonly Field<YamlScalar> Id = new("id", Scalars.Id, isRequired: true);
    public static readonly Field<string> Name = Field.Text("name", isRequired: true);
    public static readonly Field<string> Title = Field.Text("title", isRequired: true);
    public static readonly Field<string> Note = Field.Text("note");
    public static readonly Field<string> Reading = Field.Text("reading");
    public static readonly Field<ImmutableArray<YamlScalar>> Initiatives = Field.References("initiatives");
    public static readonly Field<ImmutableArray<YamlScalar>> Milestones = Field.References("milestones");
    public static readonly Field<ImmutableArray<YamlScalar>> Subjects = Field.References("subjects");
    public static readonly Field<ImmutableArray<YamlScalar>> Redirects = new("redirects", new ListSchema<YamlScalar>(Scalars.Id));

    /// <summary>The source that something is cited from.</summary>
    public static readonly Field<YamlScalar> SourceId = Field.Reference("source", isRequired: true);
    public static readonly Field<string> Quote = Field.Text("quote");
    public static readonly Field<string> RequiredQuote = Field.Text("quote", isRequired: true);
    public static readonly Field<ImmutableArray<string>> Pieces = Field.Texts("pieces");

    /// <summary>The place in the source.</summary>
    public static readonly Field<string> Where = Field.Text("where");
}
