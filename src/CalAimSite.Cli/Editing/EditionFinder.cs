using CalAimSite.Cli.Terminal;
using CalAimSite.Diagnostics;
using CalAimSite.Editing;

namespace CalAimSite.Cli.Editing;

/// <summary>An edition that was asked for by name, and the content that holds it.</summary>
internal sealed record FoundEdition(ContentState State, Edition Edition);

/// <summary>
/// Finds editions by what is typed: an edition's id, a content folder, or a revision of git, with an edition's id behind a colon
/// where it is not the latest that is meant.
/// </summary>
internal sealed class EditionFinder(string content, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, ContentState?> _states = new(StringComparer.Ordinal);

    /// <returns>Null where the content is wrong, which is reported.</returns>
    /// <exception cref="CommandException">There is no such edition.</exception>
    public async Task<FoundEdition?> FindAsync(string name, CancellationToken stop)
    {
        if (Directory.Exists(Path.Join(content, "editions", name)) && Period.Read(name, out _) == DateProblem.None)
            return Find(name, ReadFolder(content), name);
        if (File.Exists(Path.Join(name, "site.yaml")))
            return Find(name, ReadFolder(name), edition: null);
        if (!Directory.Exists(content))
            throw NotFound(name, $"There is no content folder '{content}' either, and so no repository to look in: name it with --content.");
        var colon = name.LastIndexOf(':');
        var (revision, edition) = colon > 0 ? (name[..colon], name[(colon + 1)..]) : (name, null);
        var states = new StateReader(content, diagnostics);
        return await states.Repository.FindCommitAsync(revision, stop) is not null
            ? Find(name, await states.ReadAsync(revision, stop), edition)
            : throw NotFound(name, $"The editions of '{content}' are: {string.Join(", ", EditionsIn(content))}.");
    }

    private static FoundEdition? Find(string name, ContentState? state, string? edition)
    {
        if (state is null)
            return null;
        return state.Site.Editions.LastOrDefault(one => edition is null || one.Id == edition) is { } found
            ? new FoundEdition(state, found)
            : throw new CommandException(
                $"'{name}': there is no edition {edition} there.",
                $"The editions are: {string.Join(", ", state.Site.Editions.Select(one => one.Id))}.");
    }

    private ContentState? ReadFolder(string folder)
    {
        if (!_states.TryGetValue(folder, out var state))
            _states[folder] = state = new StateReader(folder, diagnostics).ReadCurrent();
        return state;
    }

    private CommandException NotFound(string name, string advice) =>
        new($"'{name}' is no edition of '{content}', no content folder, and no revision that git knows.", advice);

    private static IEnumerable<string> EditionsIn(string content) =>
        Directory.Exists(Path.Join(content, "editions"))
            ? Directory.EnumerateDirectories(Path.Join(content, "editions")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)
            : [];
}
