namespace CalAimSite.Fuzz;

/// <summary>Shows one input, as small as its findings allow.</summary>
internal static class Replay
{
    public static void Show(FuzzRun run, int index, string? keep, TextWriter output)
    {
        foreach (var finding in run.Run(index))
            output.WriteLine(finding);
        var (target, input) = run.Shrink(index);
        output.WriteLine($"{target.Name}, {input.Seeds.Length} steps");
        if (keep is null)
            return;
        foreach (var (number, files) in input.AfterEach().Index())
            Write(files, Path.Join(keep, $"{number}"));
        Write(input.Beside, Path.Join(keep, "beside"));
        output.WriteLine($"{keep}/0 is the folder as it was, {keep}/{input.Seeds.Length} as it is after the last step, and {keep}/beside what is used with it.");
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
