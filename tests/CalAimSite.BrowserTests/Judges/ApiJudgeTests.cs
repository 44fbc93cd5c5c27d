using CalAimSite.BrowserTests.Machine;
using CalAimSite.BrowserTests.Sites;

namespace CalAimSite.BrowserTests.Judges;

/// <summary>ajv on every JSON document of the site and its schema, and Redocly on the OpenAPI document with its examples.</summary>
public sealed class ApiJudgeTests(NodePackages packages, BuiltSite site)
{
    private const string Folder = "api/v1";

    [Fact]
    public async Task All_documents_are_as_their_schemas_say()
    {
        string report = await JudgeAsync(Path.Combine(await site.FolderAsync(), Folder));
        Assert.Equal("13 documents, 13 schemas", report.TrimEnd());
    }

    [Fact]
    public async Task So_are_those_of_a_site_whose_editions_changed()
    {
        using TemporaryFolder folder = new();
        await BuiltSite.BuildDemoWithAllAsync(folder);
        Assert.Equal("15 documents, 13 schemas", (await JudgeAsync(Path.Combine(folder.Path, "site", Folder))).TrimEnd());
    }

    [Theory]
    [InlineData("glossary.json", "\"hint_source\"", "\"hint_sauce\"", "must have required property 'hint_source'")]
    [InlineData("milestones.json", "\"earliest\": \"2023-07-01\"", "\"earliest\": \"2023-07\"", "must match format \"date\"")]
    [InlineData("schema/sources.json", "\"type\": \"integer\"", "\"type\": \"string\"", "/format: must be string")]
    [InlineData("openapi.json", "#/components/schemas/Date\"", "#/components/schemas/Day\"", "no-unresolved-refs")]
    [InlineData("openapi.json", "\"format\": 1", "\"format\": \"1\"", "no-invalid-media-type-examples")]
    [InlineData("openapi.json", "\"responses\"", "\"answers\"", ": struct: ")]
    public async Task They_find_what_is_broken(string file, string right, string wrong, string expected)
    {
        using TemporaryFolder folder = new();
        string api = Path.Combine(await site.FolderAsync(), Folder);
        foreach (string path in Directory.GetFiles(api, "*.json", SearchOption.AllDirectories))
        {
            string name = Path.GetRelativePath(api, path);
            string text = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
            folder.With(name, name == file ? text.Replace(right, wrong, StringComparison.Ordinal) : text);
        }

        Assert.Contains(expected, await JudgeAsync(folder.Path), StringComparison.Ordinal);
    }

    private async Task<string> JudgeAsync(string folder)
    {
        CommandResult run = await packages.RunNodeAsync("api.mjs", folder);
        Assert.True(run.Succeeded, run.Tail());
        return run.Output;
    }
}
