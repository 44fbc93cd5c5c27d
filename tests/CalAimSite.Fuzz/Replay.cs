using CalAimSite.Fuzz.Mutations;

namespace CalAimSite.Fuzz;

/// <summary>Shows one input, as small as its findings allow.</summary>
internal static class Replay
{
    public static void Show(FuzzRun run, int index, string? keep, TextWriter output)
    {
        foreach (var finding in run.Run(index))
            output.WriteLine(finding);
        var (target, input) = run.Shrink(index);
        output.WriteLine($"{target.Name}, {input.Steps.Length} steps");
        if (keep is null)
            return;
        var isEdit = target.Run == StateTarget.Run;
        Write(input.Content, Path.Join(keep, "before"));
        var files = input.Content;
        foreach (var (i, seed) in input.Steps.Index())
        {
            files = target.IsOfTheme ? files : isEdit ? StateTarget.Step(files, seed, i) : Mutator.Mutate(files, seed);
            Write(files, Path.Join(keep, $"step-{i + 1}"));
        }

        Write(target.IsOfTheme ? input.Steps.Aggregate(input.Theme, Mutator.Mutate) : input.Theme, Path.Join(keep, "theme"));
    }

    private static void Write(FileSet files, string folder)
    {
        foreach (var path in files.Paths)
        {
            var file = Path.Join(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, files[path]);
        }
    }
}
