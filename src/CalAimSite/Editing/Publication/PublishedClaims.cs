using CalAimSite.Content.Binding.Sources;
using CalAimSite.Content.Files;
using CalAimSite.Content.Yaml;
using CalAimSite.Editing.Yaml;

namespace CalAimSite.Editing.Publication;

/// <summary>
/// Compares the claims of <c>launches/</c> with those that were published: none is changed or taken out without an entry that keeps
/// what it was and says why.
/// </summary>
public sealed class PublishedClaims
{
    private readonly ContentFiles _current;
    private readonly string _revision;
    private readonly DiagnosticBag _diagnostics;
    private readonly ImmutableArray<(string Path, YamlNode? Root)> _published;
    private readonly ILookup<string, YamlNode> _subjects;
    private readonly ImmutableArray<YamlNode> _removed;

    public PublishedClaims(ContentFiles published, ContentFiles current, string revision, DiagnosticBag diagnostics)
    {
        (_current, _revision, _diagnostics, _published) = (current, revision, diagnostics, Roots(published));
        var now = Roots(current);
        _subjects = Subjects(now).ToLookup(one => one.Id, one => one.Node, StringComparer.Ordinal);
        _removed = [.. now.SelectMany(file => file.Root.Find("removed").Items())];
    }

    /// <summary>A claim may stand in another file than before: it belongs to its subject.</summary>
    public void Check()
    {
        foreach (var (path, id, subject) in Subjects(_published))
        {
            if (_subjects[id].FirstOrDefault() is { } now)
                CheckClaims(id, subject, now);
            else if (Claims(subject).Count(claim => !IsRemoved(id, claim)) is var gone and > 0)
                _diagnostics.SubjectGone(PlaceOf(path), id, gone, _revision);
        }

        var kept = _removed.Select(YamlNavigation.Canonical).ToHashSet(StringComparer.Ordinal);
        foreach (var (path, root) in _published)
        {
            foreach (var entry in root.Find("removed").Items().Where(entry => !kept.Contains(YamlNavigation.Canonical(entry))))
                _diagnostics.RemovedClaimGone(PlaceOf(path), Text(entry, "subject"), Text(entry, "source"), _revision);
        }
    }

    private void CheckClaims(string id, YamlNode subject, YamlNode now)
    {
        var states = Claims(now).Select(claim => (Claim: claim, States: PublishedClaim.States(claim).ToList())).ToList();
        var missing = Claims(subject).Where(claim => !states.Exists(one => one.States.Exists(claim.IsSameAs)) && !IsRemoved(id, claim)).ToList();

        // What is told as changed is one that nothing accounts for.
        var free = states.Where(one => !Claims(subject).Any(claim => one.States.Exists(claim.IsSameAs))).Select(one => one.Claim).ToList();
        foreach (var claim in missing)
        {
            var changed = free.Where(claim.IsLike).MinBy(claim.Differences);
            if (changed is null)
                _diagnostics.ClaimGone(now.Find("id")?.Span ?? now.Span, id, claim.Source, _revision, claim.AsRemoved(id));
            else
                ReportChange(claim, changed);
            free.RemoveAll(one => one == changed);
        }
    }

    private void ReportChange(PublishedClaim claim, PublishedClaim changed)
    {
        var was = claim.DescribeDifferences(changed);
        if (was.Length > 0)
            _diagnostics.ClaimChanged(changed.PlaceOfDifference(claim), _revision, was);
        else
            _diagnostics.CorrectionsChanged(changed.Node.Span, _revision);
    }

    private bool IsRemoved(string id, PublishedClaim claim) =>
        _removed.Any(entry => Text(entry, "subject") == id && claim.IsSameAs(new PublishedClaim(entry)));

    private SourceSpan PlaceOf(string path) => _current.Find(path)?.Span(0, 0) ?? _current.Missing(path);
    private static IEnumerable<PublishedClaim> Claims(YamlNode subject) => subject.Find("claims").Items().Select(node => new PublishedClaim(node));
    private static string Text(YamlNode node, string key) => node.Find(key).Text() ?? string.Empty;

    private static ImmutableArray<(string Path, YamlNode? Root)> Roots(ContentFiles files) =>
        [.. files.In(LaunchesBinder.Folder, ".yaml").Select(path => (path, YamlNavigation.Read(files, path)))];

    private static IEnumerable<(string Path, string Id, YamlNode Node)> Subjects(ImmutableArray<(string Path, YamlNode? Root)> files) =>
        files.SelectMany(file => file.Root.Find("subjects").Items().Select(node => (file.Path, Text(node, "id"), node)));
}
