namespace CalAimSite.Publishing;

/// <summary>Where the site goes, and the hidden names beside it that publishing uses. All are absolute.</summary>
internal sealed class PublishPaths
{
    /// <summary>
    /// What in <see cref="Work"/> the browsers write to. They outlive a build that is killed by seconds, and may put it back where it was deleted.
    /// </summary>
    public const string Browsers = "browsers";

    /// <param name="target">A symbolic link stands for the folder that it leads to: staging must lie beside that one, on its file
    /// system.</param>
    public PublishPaths(string target)
    {
        Target = CanonicalPath.Resolve(target);
        Parent = Path.GetDirectoryName(Target) ?? Target;
        var name = Path.GetFileName(Target);
        Next = Path.Join(Parent, $".{name}.next");
        Old = Path.Join(Parent, $".{name}.old");
        Work = Path.Join(Parent, $".{name}.pdf");
        Lock = Path.Join(Parent, $".{name}.lock");
    }

    public string Target { get; }
    public string Parent { get; }

    /// <summary>What is being staged, or what was replaced and is being deleted; never needed again after a crash.</summary>
    public string Next { get; }

    /// <summary>The whole old site, between the two renames and shortly after.</summary>
    public string Old { get; }

    /// <summary>What PDFs are made in.</summary>
    public string Work { get; }

    public string Lock { get; }
}
