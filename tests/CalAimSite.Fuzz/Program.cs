using CalAimSite.Fuzz;

if (!Options.TryRead(args, out var options))
{
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

var run = new FuzzRun(new Corpus(Environment.CurrentDirectory), options.Seed);
if (options.Only is { } only)
{
    Replay.Show(run, only, options.Keep, Console.Out);
    return run.Kinds.Count == 0 ? 0 : 1;
}

return new Campaign(run, options, Console.Out).Run() ? 0 : 1;
