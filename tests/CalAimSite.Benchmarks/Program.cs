using CalAimSite.Benchmarks;

PairwiseDiff.Run(Console.Out);
