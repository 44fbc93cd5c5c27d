using System.Text;
using System.Text.Json;
using CalAimSite.Changes;
using CalAimSite.Content.Binding;
using CalAimSite.Content.Files;
using CalAimSite.Editing;
using CalAimSite.Editing.Amendments;
using CalAimSite.Editing.Comparison;
using CalAimSite.Editing.Drafts;
using CalAimSite.Editing.Publication;
using CalAimSite.Editing.Reports;
using CalAimSite.Model.Dates;
using CalAimSite.Model.Editions;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Themes;

namespace CalAimSite.Fuzz;

/// <summary>A state that is published and one that was made of it, through all commands that have to do with both.</summary>
internal sealed class StateTarget
{
    private const string Base = "main:content";
    private static readonly DateOnly Committed = new(2023, 9, 12);

    private readonly Observations _observed;
    private readonly Translations _words;
    private readonly ContentState _published;
    private readonly FileSet _files;
    private readonly ContentFiles _content;
    private readonly DiagnosticChecks _checks;

    // Also by the rules over time, which a state need not keep to be compared.
    private bool _isRight;

    private StateTarget(Observations observed, Translations words, ContentState published, FileSet old, FileSet files)
    {
        (_observed, _words, _published, _files) = (observed, words, published, files);
        _checks = new DiagnosticChecks(observed, (Base, old), ("content", files));
        _content = Read(files, new DiagnosticBag());
    }

    public static void Run(Input input, Observations observed)
    {
        // The first edit is published, where that leaves a content that can be.
        var (first, files) = (input.Step(input.Before, input.Seeds[0], number: 0), input.After);
        var (old, published) = Bind(first, observed) is { } edited ? (first, edited) : (input.Before, Bind(input.Before, observed));
        var words = WordsFile.Read(new SourceText("words", input.Beside.Text("words.en.yaml")), MilestoneFields.Default, new DiagnosticBag())!;
        if (published is null)
            return;
        var target = new StateTarget(observed, words, published, old, files);
        target.Check();
        target.Amend();
        target.Freeze();
        if (Bind(files, observed, "content") is { } now)
        {
            target.Diff(now);
            if (target._isRight)
                target.BeginEdition(now);
        }
    }

    private static ContentFiles Read(FileSet files, DiagnosticBag diagnostics, string name = "content") => ContentFolder.Read(name, files.ContentFiles, diagnostics);

    private static ContentState? Bind(FileSet files, Observations observed, string name = Base)
    {
        var diagnostics = new DiagnosticBag();
        var state = ContentState.Bind(Read(files, diagnostics, name), diagnostics);
        observed.Require(diagnostics.HasErrors == state is null, "There is a state despite errors, or none without");
        new DiagnosticChecks(observed, (name, files)).Check(diagnostics.ToSorted());
        return state;
    }

    // check --base
    private void Check()
    {
        var (ofSite, diagnostics) = (new DiagnosticBag(), new DiagnosticBag());
        _isRight = ContentBinder.Bind(_content, asOf: null, ofSite).Site is not null;
        if (ContentState.Bind(_content, new DiagnosticBag(), published: _published) is not { } now)
            return;
        new PublishedClaims(_published.Files, _content, "main", diagnostics).Check();
        var gone = new PublishedContent(_published, now, "main", diagnostics).Check(ofSite.ToSorted());
        var all = DiagnosticMerge.Join(ofSite.ToSorted(), diagnostics.ToSorted(), gone);
        _checks.Check(all);
        _observed.Require(new ChangedLines(_published.Files, _content).First(all).Count() == all.Count, "Diagnostics are lost when they are sorted by lines");
    }

    private void Amend()
    {
        var diagnostics = new DiagnosticBag();
        var result = Amend(Read(_files, diagnostics), diagnostics);
        _checks.Check(diagnostics.ToSorted());
        if (result is null)
            return;
        _observed.Require(!diagnostics.HasErrors || result.Files.IsEmpty, "Amendments are written despite errors");
        if (diagnostics.HasErrors || (result.Files.IsEmpty && result.Emptied is null))
            return;
        var amended = With(_content, result.Files).Without(path => path == result.Emptied);
        _observed.Reached.Add("were amended");
        Record(result.Files);
        var errors = new DiagnosticBag();
        var now = ContentState.Bind(amended, errors, published: _published);
        _observed.Require(now is not null, $"What was amended cannot be read: {Codes(errors)}");
        _observed.Require(Amend(amended, errors) is { Files.IsEmpty: true, Written.IsEmpty: true }, $"What was amended is amended again: {Codes(errors)}");
        if (now is not null)
            new PublishedContent(_published, now, "main", errors).Check([]);
        _observed.Require(errors.ToSorted().All(error => error.Code != "CAL8050"), "What was amended is not as it was published, and no amendment says so");
    }

    private AmendingResult? Amend(ContentFiles files, DiagnosticBag diagnostics)
    {
        var writer = AmendmentWriter.Create(_published, files, "main", diagnostics);
        _observed.Require(writer is not null || diagnostics.HasErrors, "Nothing can be amended, and nothing says why");
        if (writer is null)
            return null;
        var day = AmendmentDay.Create(_published, writer.Current, Committed).Day;
        _observed.Require(AmendmentDay.Refusal(_published, writer.Current, day) is null, "The day that is chosen would be refused");
        return writer.Amend(day);
    }

    // edition freeze
    private void Freeze()
    {
        foreach (var edition in FrozenEditions.Names(_content).SkipLast(1))
        {
            var diagnostics = new DiagnosticBag();
            if (FrozenEditions.Freeze(_content, edition, diagnostics) is { } file)
                Record([file]);
            _observed.Reached.Add("were frozen");
            _checks.Check(diagnostics.ToSorted());
        }
    }

    private void Diff(ContentState now)
    {
        foreach (var (old, @new) in new[] { (_published, now), (now, _published) })
        {
            var changes = EditionDiff.Between(old.Site.LatestEdition, @new.Site.LatestEdition, @new.Site.IdHistory);
            _observed.Reached.Add("were compared");
            if (!changes.Milestones.IsEmpty)
                _observed.Reached.Add("had changes");
            var others = ContentComparison.Between(old.Files, @new.Files, changes, []);
            foreach (var format in Enum.GetValues<ReportFormat>())
            {
                var report = ChangesReport.Write(changes, [], others, "main", "content", _words, format);
                _observed.Record(report);
                _observed.Require(report.EndsWith('\n') && InvisibleCharacters.IndexIn(report) < 0, $"The report as {format} has an invisible character, or no end of its last line");
                if (format == ReportFormat.Json)
                    JsonDocument.Parse(report).Dispose();
            }
        }
    }

    // edition new
    private void BeginEdition(ContentState now)
    {
        foreach (var asOf in new[] { Period.OfMonth(2023, 11), Period.OfMonth(now.Site.LatestEdition.AsOf.Year + 1, 2) })
        {
            if (EditionDraftBuilder.Refusal(now.Site, asOf, from: null) is not null)
                continue;
            var diagnostics = new DiagnosticBag();
            var draft = EditionDraftBuilder.Build(now, asOf, from: null, _words, diagnostics);
            _observed.Require(diagnostics.HasErrors == draft is null, "There is an edition despite errors, or none without");
            foreach (var error in diagnostics.ToSorted().Where(diagnostic => diagnostic.Severity == Severity.Error))
                _observed.Require(!error.Span.Source.Path.StartsWith($"content/editions/{asOf}/", StringComparison.Ordinal), $"The new edition is wrong: {error.Code} {error.Message}");
            if (draft is null)
                continue;
            _observed.Reached.Add("had a next edition");
            Record(draft.Folder);
        }
    }

    private void Record(IEnumerable<EditedFile> files)
    {
        foreach (var file in files)
        {
            _observed.Record(file.Path);
            _observed.Record(file.Text);
        }
    }

    private static string Codes(DiagnosticBag diagnostics) => string.Join(", ", diagnostics.ToSorted().Select(diagnostic => diagnostic.Code));

    private static ContentFiles With(ContentFiles content, IEnumerable<EditedFile> files) => content.With(files.Select(file => KeyValuePair.Create(file.Path, file.Text)));
}
