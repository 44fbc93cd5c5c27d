using System.Text.Json;
using Microsoft.Playwright;

namespace CalAimSite.BrowserTests.Accessibility;

/// <summary>Reads the tree that the browser gives to screen readers: after styles, not as the source says.</summary>
public static class AccessibilityTree
{
    public static async Task<AccessibleNode> ReadAsync(IPage page)
    {
        ICDPSession session = await page.Context.NewCDPSessionAsync(page);
        JsonElement answer = (await session.SendAsync("Accessibility.getFullAXTree"))!.Value;
        await session.DetachAsync();
        JsonElement[] nodes = [.. answer.GetProperty("nodes").EnumerateArray()];
        Dictionary<string, JsonElement> byId = nodes.ToDictionary(Id, StringComparer.Ordinal);
        return Read(nodes[0], byId).Single();
    }

    private static string Id(JsonElement node) => node.GetProperty("nodeId").GetString()!;

    private static IEnumerable<AccessibleNode> Read(JsonElement node, Dictionary<string, JsonElement> byId)
    {
        IEnumerable<AccessibleNode> children = node.TryGetProperty("childIds", out JsonElement ids)
            ? ids.EnumerateArray().SelectMany(id => byId.TryGetValue(id.GetString()!, out JsonElement child) ? Read(child, byId) : [])
            : [];
        return node.GetProperty("ignored").GetBoolean()
            ? children
            : [new AccessibleNode(Value(node, "role"), Value(node, "name"), ElementId(node), [.. children])];
    }

    private static string Value(JsonElement node, string property) =>
        node.TryGetProperty(property, out JsonElement found) && found.TryGetProperty("value", out JsonElement value)
            ? value.ToString()
            : "";

    private static int ElementId(JsonElement node) => node.TryGetProperty("backendDOMNodeId", out JsonElement id) ? id.GetInt32() : 0;
}
