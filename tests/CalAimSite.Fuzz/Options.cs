namespace CalAimSite.Fuzz;

/// <param name="Seed">What all inputs are made from.</param>
/// <param name="From">The number of the first input.</param>
/// <param name="Count">How many inputs are run.</param>
/// <param name="Only">The one input that is run and shown; null runs many.</param>
/// <param name="Keep">The folder that its files are written to.</param>
internal sealed record Options(int Seed = 1, int From = 0, int Count = 10_000, int? Only = null, string? Keep = null)
{
    public const string Usage = "Run in the repository's folder. --seed NUMBER, --from NUMBER, --count NUMBER; or --only NUMBER, and --keep FOLDER for its files.";

    public static bool TryRead(string[] args, out Options options)
    {
        options = new Options();
        foreach (var pair in args.Chunk(2))
        {
            var number = 0;
            if (pair.Length < 2 || (pair[0] != "--keep" && !int.TryParse(pair[1], CultureInfo.InvariantCulture, out number)))
                return false;
            options = pair[0] switch
            {
                "--seed" => options with { Seed = number },
                "--from" => options with { From = number },
                "--count" => options with { Count = number },
                "--only" => options with { Only = number },
                _ => options with { Keep = pair[1] },
            };
        }

        return true;
    }
}
