using CalAimSite.Cli.Messages;
using CalAimSite.Diagnostics;
using CalAimSite.Editing;

namespace CalAimSite.Cli.Editing;

/// <summary>An edition that was asked for by name, or why there is none.</summary>
/// <param name="State">The content that holds it; null where there is none.</param>
/// <param name="Edition">The edition; null where there is none.</param>
/// <param name="Error">What can be put right by whoever typed the command; null where content is wrong, which is reported.</param>
internal sealed record FoundEdition(ContentState? State, Edition? Edition, UsageError? Error);

/// <summary>
/// Finds editions by what is typed: an edition's id, a content folder, or a revision of git, with an edition's id behind a colon
/// where it is not the latest that is meant.
/// </summary>
/// <param name="content">The content folder, as it was typed.</param>
/// <param name="diagnostics">Where everything that is wrong in content is reported.</param>
internal sealed class EditionFinder(string content, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, ContentState?> _states = new(StringComparer.Ordinal);

    public async Task<FoundEdition> FindAsync(string name, CancellationToken stop)
    {
        if (Directory.Exists(Path.Join(content, "editions", name)) && Period.Read(name, out _) == DateProblem.None)
            return Find(name, ReadFolder(content), name);

        if (File.Exists(Path.Join(name, "site.yaml")))
            return Find(name, ReadFolder(name), edition: null);

        if (!Directory.Exists(content))
            return NotFound(name, $"There is no content folder '{content}' either, and so no repository to look in: name it with --content.");

        return await FindRevisionAsync(name, stop);
    }

    private async Task<FoundEdition> FindRevisionAsync(string name, CancellationToken stop)
    {
        var colon = name.LastIndexOf(':');
        var (revision, edition) = colon > 0 ? (name[..colon], name[(colon + 1)..]) : (name, null);
        var states = new StateReader(content, diagnostics);
        if (await states.Repository.FindCommitAsync(revision, stop) is null)
            return NotFound(name, $"The editions of '{content}' are: {string.Join(", ", EditionsIn(content))}.");

        var found = await states.ReadAsync(revision, stop);
        return found.Error is { } error ? new FoundEdition(null, null, error) : Find(name, found.State, edition);
    }

    private static FoundEdition Find(string name, ContentState? state, string? edition)
    {
        if (state is null)
            return new FoundEdition(null, null, null);

        return state.Site.Editions.LastOrDefault(one => edition is null || one.Id == edition) is { } found
            ? new FoundEdition(state, found, null)
            : new FoundEdition(null, null, new UsageError(
                $"'{name}': there is no edition {edition} there.",
                $"The editions are: {string.Join(", ", state.Site.Editions.Select(one => one.Id))}."));
    }

    private ContentState? ReadFolder(string folder)
    {
        if (!_states.TryGetValue(folder, out var state))
            _states[folder] = state = new StateReader(folder, diagnostics).ReadCurrent();

        return state;
    }

    private FoundEdition NotFound(string name, string advice) => new(null, null, new UsageError(
        $"'{name}' is no edition of '{content}', no content folder, and no revision that git knows.", advice));

    private static IEnumerable<string> EditionsIn(string content) =>
        Directory.Exists(Path.Join(content, "editions"))
            ? Directory.EnumerateDirectories(Path.Join(content, "editions")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)
            : [];
}
