namespace CalAimSite.Publishing;

/// <summary>Why a folder was left alone. The person who chose it can put it right.</summary>
public sealed record PublishRefusal(string Message, string Advice)
{
    private const string ChooseAnother = "Choose another output folder; the default is _site.";

    internal static PublishRefusal IsRoot(string target) =>
        new($"The output folder '{target}' is the root of a file system.", ChooseAnother);

    internal static PublishRefusal HoldsHome(string target) =>
        new($"The output folder '{target}' is or contains your home folder.", ChooseAnother);

    internal static PublishRefusal HoldsCurrent(string target) =>
        new($"The output folder '{target}' is or contains the current folder.", ChooseAnother);

    internal static PublishRefusal HoldsInput(string target, string input) =>
        new($"The output folder '{target}' is or contains '{input}', which the site is made from.", ChooseAnother);

    internal static PublishRefusal InInput(string target, string input) =>
        new($"The output folder '{target}' lies in '{input}', which the site is made from: the next site would hold this one.", ChooseAnother);

    internal static PublishRefusal HoldsRepository(string target, string repository) => new(
        $"The output folder '{target}' holds a repository of git, '{repository}', which a build would delete.",
        "Choose another output folder, and copy the site from there; or take the repository away.");

    internal static PublishRefusal CannotReplace(string target, string reason) => new(
        $"The output folder '{target}' cannot be replaced: {reason}",
        "It may be a mount point, be in use by another program, or belong to another user. Choose another output folder, such as one inside it.");

    internal static PublishRefusal CannotDelete(string path, string reason) => new(
        $"'{path}' is left of what was in the output folder, and cannot be deleted: {reason}",
        "It may hold a mount point or what belongs to another user. Delete it by hand: until then nothing is built beside it.");

    internal static PublishRefusal IsFile(string target) =>
        new($"The output folder '{target}' is a file.", "Choose another output folder, or remove the file.");

    internal static PublishRefusal NotOurs(string target) => new(
        $"The output folder '{target}' is not empty, and calaim did not make it ({FolderOwnership.MarkerName} is missing).",
        "Choose another output folder, or empty this one if nothing in it is needed.");

    internal static PublishRefusal InTheWay(string path) => new(
        $"'{path}' is in the way: calaim writes the site there before it takes its place, but did not make what is there.",
        "Rename or remove it.");

    internal static PublishRefusal AnotherBuild(string target) => new(
        $"Another build is writing to '{target}'.", "Wait until it is done, or choose another output folder.");
}
