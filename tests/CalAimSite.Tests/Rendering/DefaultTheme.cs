using CalAimSite.Diagnostics;
using CalAimSite.Rendering.Themes;

namespace CalAimSite.Rendering;

internal static class DefaultTheme
{
    public static readonly string Folder = Repository.PathOf("themes", "default");

    private static readonly Lazy<Theme> LazyEnglish = new(() => ThemeFolder.Read(Folder, ["en"], MilestoneFields.Default, new DiagnosticBag())!);

    public static Theme English => LazyEnglish.Value;
}
