using CalAimSite.Diagnostics;

namespace CalAimSite.Changes;

/// <summary>Three editions between which everything changes that can, and what that is, in <c>changes.txt</c> and <c>history.txt</c>.</summary>
internal static class EveryChange
{
    public static readonly Site Site = Bind();

    public static ChangeSet Between(int old, int @new) =>
        EditionDiff.Between(Site.Editions[old], Site.Editions[@new], Site.IdHistory);

    /// <summary>With <c>CALAIM_ACCEPT=1</c> in the environment, what is found becomes what is expected: look at the difference.</summary>
    public static void AssertExpected(string file, string actual)
    {
        var path = Repository.TestPath("Changes", "EveryChange", file);
        if (Environment.GetEnvironmentVariable("CALAIM_ACCEPT") == "1")
            File.WriteAllText(path, actual);

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }

    private static Site Bind()
    {
        var binding = BindingResult.Of(BindingResult.FilesOf(Repository.TestPath("Changes", "EveryChange", "content")));
        Assert.Equal(string.Empty, binding.Text);
        return binding.Site!;
    }
}
