using System.Text;
using CalAimSite.Diagnostics;
using FsCheck;
using FsCheck.Fluent;

namespace CalAimSite.Content;

/// <summary>The real content with something deleted, put in or replaced anywhere: whatever an editor's slip may leave behind.</summary>
public sealed class MutationProperties
{
    private static readonly SortedDictionary<string, byte[]> Files = BindingResult.FilesOf(FrozenContent.Folder);

    private static readonly string[] Pieces =
    [
        "", " ", "  ", "\n", "\n\n", "- ", "-", ": ", ":", "[", "]", "{", "}", "[^", "](", "![", "\"", "'", "“", "#", " #", "*", "**", "&",
        "!", "|", ">", ">-", "?", "? ", "%", "@", "`", "```\n", "---\n", "...\n", "<<: ", "<b>", "\\", "\t", "\u00a0", "\u200b",
        "\ud83d\ude00", "2023-13", "tbd", "..", "/", "&#7;",
    ];

    private static Gen<Slip> Slips { get; } =
        from file in Gen.Elements(Files.Keys.Where(path => !path.EndsWith("README.md", StringComparison.Ordinal)).ToArray())
        from at in Gen.Choose(0, 100_000)
        from deleted in Gen.Frequency((2, Gen.Constant(0)), (2, Gen.Constant(1)), (1, Gen.Choose(1, 80)))
        from inserted in Gen.Elements(Pieces)
        select new Slip(file, at, deleted, inserted);

    [Fact]
    public void Content_with_a_slip_is_bound_or_reported_in_a_few_words() =>
        Prop.ForAll(Slips.ToArbitrary(), Check).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithQuietOnSuccess(true));

    private static void Check(Slip slip)
    {
        var files = new SortedDictionary<string, byte[]>(Files, StringComparer.Ordinal) { [slip.File] = slip.Apply(Files[slip.File]) };

        var binding = BindingResult.Of(files);

        Assert.Equal(binding.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error), binding.Site is null);

        // One slip may be several mistakes: 80 characters of a list are some rows, and with a key gone two lists become one.
        // It is never a mistake for each of the 85 milestones.
        Assert.InRange(binding.Diagnostics.Count, 0, 15);
        Assert.Equal(-1, CalAimSite.Text.InvisibleCharacters.IndexIn(binding.Text));
    }

    private sealed record Slip(string File, int At, int Deleted, string Inserted)
    {
        public byte[] Apply(byte[] bytes)
        {
            var text = Encoding.UTF8.GetString(bytes);
            var start = At % text.Length;
            return Encoding.UTF8.GetBytes(text.Remove(start, Math.Min(Deleted, text.Length - start)).Insert(start, Inserted));
        }
    }
}
