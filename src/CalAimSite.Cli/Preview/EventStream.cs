using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace CalAimSite.Cli.Preview;

/// <summary>Tells open pages what is served: once at the beginning, then after each change (Server-Sent Events).</summary>
internal static partial class EventStream
{
    public const string Path = "/_preview/events";

    public static async Task WriteAsync(HttpContext context, PreviewState state)
    {
        context.Response.ContentType = "text/event-stream";
        if (HttpMethods.IsHead(context.Request.Method))
            return;
        var end = context.RequestAborted;
        try
        {
            while (true)
            {
                // "retry" is after how many milliseconds a page looks again for a server that went.
                var data = JsonSerializer.Serialize(new Event(state.Version, state.Problems), EventJson.Default.Event);
                await context.Response.WriteAsync($"retry: 1000\ndata: {data}\n\n", end);
                state = await state.Next.WaitAsync(end);
            }
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The page was closed, or the server stops.
        }
    }

    private sealed record Event(string Version, ImmutableArray<PreviewProblem> Problems);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(Event))]
    private sealed partial class EventJson : JsonSerializerContext;
}
