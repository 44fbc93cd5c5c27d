using CalAimSite.Changes;
using static CalAimSite.Exports.InMemorySite;

namespace CalAimSite.Exports;

/// <summary>
/// A calendar that rolls on for two years: 24 editions in which milestones move 500 times, are reworded, cancelled, withdrawn, undated
/// and given other ids; and what is true of each at the end.
/// </summary>
internal sealed class RollingCalendar
{
    private const int Moves = 500;
    private readonly Dictionary<string, Occurrence> _listed = new(StringComparer.Ordinal);
    private uint _chance = 20230831;

    public RollingCalendar()
    {
        for (var i = 0; i < 60; i++)
            _listed.Add($"m{i}", Milestone(AnyDay(), $"Milestone {i}", $"m{i}"));

        Editions = [.. Enumerable.Range(0, 24).Select(Next)];
    }

    public ImmutableArray<Edition> Editions { get; }

    public int MoveCount { get; private set; }

    /// <summary>What is listed at the end, by its first id.</summary>
    public IReadOnlyDictionary<string, Occurrence> Listed => _listed;

    /// <summary>The first ids of what was taken out.</summary>
    public HashSet<string> Withdrawn { get; } = new(StringComparer.Ordinal);

    /// <summary>The first ids of what was ever listed with a date.</summary>
    public HashSet<string> Dated { get; } = new(StringComparer.Ordinal);

    private Edition Next(int number)
    {
        var ended = ImmutableArray.CreateBuilder<Ending>();
        if (number > 0)
            Change(number, ended);
        Dated.UnionWith(_listed.Where(one => !one.Value.When.IsTbd).Select(one => one.Key));
        return Edition(MonthAfter(Period.OfMonth(2023, 1), number).ToString(), Row(_listed.Values)) with { Ended = ended.ToImmutable() };
    }

    private void Change(int number, ImmutableArray<Ending>.Builder ended)
    {
        var ids = _listed.Keys.Select(id => (Id: id, Place: Chance(int.MaxValue))).OrderBy(one => one.Place).Select(one => one.Id).ToList();
        for (var i = 0; i < ids.Count && MoveCount < Moves && i < 24; i++)
            Move(ids[i]);
        Set(ids[24], (MilestoneFields.Text, $"Reworded in edition {number}"));
        Set(ids[25], (MilestoneFields.Status, number % 2 == 0 ? Status.Cancelled : Status.Confirmed));
        Set(ids[26], (MilestoneFields.When, MilestoneDate.Tbd));
        Rename(ids[27], number);
        if (number % 3 == 0 && _listed.Remove(ids[28], out var gone))
        {
            Withdrawn.Add(ids[28]);
            ended.Add(new Ending { MilestoneId = gone.MilestoneId, Kind = EndingKind.Withdrawn, Reason = "No need." });
        }

        if (number % 4 == 0)
            _listed.Add($"new{number}", Milestone(AnyDay(), $"New in edition {number}", $"new{number}"));
    }

    // Into the months that all editions cover, so that nothing leaves the window.
    private string AnyDay() => $"2025-{Chance(12) + 1:00}-{Chance(28) + 1:00}";

    // The same in every run and on every machine: the numbers of a linear congruential generator, without their poor last bits.
    private int Chance(int count)
    {
        _chance = unchecked((_chance * 1664525) + 1013904223);
        return (int)((_chance >> 8) % (uint)count);
    }

    private void Move(string id)
    {
        var old = _listed[id].When;
        Set(id, (MilestoneFields.When, CalAimSite.Changes.Editions.Date(AnyDay())));
        if (!old.IsTbd && _listed[id].When != old)
            MoveCount++;
    }

    private void Rename(string id, int number)
    {
        var old = _listed[id];
        _listed[id] = new Occurrence
        {
            MilestoneId = $"{id}-called-so-in-{number}",
            PreviousIds = [old.MilestoneId],
            Text = old.Text,
            When = old.When,
            Column = old.Column,
            Status = old.Status,
        };
    }

    private void Set(string id, (MilestoneField Field, object Value) change)
    {
        var values = new List<KeyValuePair<MilestoneField, object?>> { KeyValuePair.Create(change.Field, (object?)change.Value) };
        if (change.Value is MilestoneDate { First: { } first })
            values.Add(KeyValuePair.Create<MilestoneField, object?>(MilestoneFields.Column, Period.OfMonth(first.Year, first.Month)));
        var occurrence = _listed[id].With(values);
        _listed[id] = new Occurrence(occurrence.MilestoneId, new Dictionary<MilestoneField, object>())
        {
            MilestoneId = occurrence.MilestoneId,
            Text = occurrence.Text,
            When = occurrence.When,
            Column = occurrence.Column,
            Status = occurrence.Status,
        };
    }
}
