using CalAimSite.Rendering.Routing;

namespace CalAimSite.Cli.Preview;

/// <summary>The files of the client, under a folder that no site has: <see cref="Routes"/> makes none of this name.</summary>
internal static class ClientFiles
{
    public const string ScriptPath = "/_preview/client.js";
    public const string StylePath = "/_preview/client.css";

    public static readonly byte[] Script = Read("client.js");
    public static readonly byte[] Style = Read("client.css");

    private static byte[] Read(string name)
    {
        using var resource = typeof(ClientFiles).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
