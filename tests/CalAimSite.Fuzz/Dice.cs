namespace CalAimSite.Fuzz;

/// <summary>Chance that can be repeated: the same seed gives the same numbers on every machine (SplitMix64).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    public static Dice Of(int seed, int index) => new(((ulong)(uint)seed << 32) | (uint)index);

    public ulong NextSeed()
    {
        _state += 0x9e3779b97f4a7c15;
        var mixed = (_state ^ (_state >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        return mixed ^ (mixed >> 31);
    }

    /// <returns>A number from 0 to below the limit.</returns>
    public int Below(int limit) => (int)(NextSeed() % (ulong)limit);

    public bool OneIn(int times) => Below(times) == 0;

    public T Pick<T>(IReadOnlyList<T> things) => things[Below(things.Count)];
}
