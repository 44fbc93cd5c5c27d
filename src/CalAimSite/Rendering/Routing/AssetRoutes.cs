namespace CalAimSite.Rendering.Routing;

/// <summary>The files of a theme that its templates may lead to. A theme has those that they do lead to.</summary>
internal static class AssetRoutes
{
    public static readonly Route Style = Routes.Asset("style.css");
    public static readonly Route PagesStyle = Routes.Asset("pages.css");
    public static readonly Route EmbedStyle = Routes.Asset("embed.css");
    public static readonly Route Script = Routes.Asset("site.js");
    public static readonly Route PicturesScript = Routes.Asset("pictures.js");
    public static readonly Route Icon = Routes.Asset("favicon.svg");
    public static readonly Route TouchIcon = Routes.Asset("touch-icon.png");
    public static readonly Route PreviewImage = Routes.Asset("preview.png");
    public static readonly ImmutableArray<Route> All = [Style, PagesStyle, EmbedStyle, Script, PicturesScript, Icon, TouchIcon, PreviewImage];
}
