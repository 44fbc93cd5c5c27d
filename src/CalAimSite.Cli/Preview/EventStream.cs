using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace CalAimSite.Cli.Preview;

/// <summary>Tells open pages what is served: once at the beginning, then after each change (Server-Sent Events).</summary>
internal static class EventStream
{
    public const string Path = "/_preview/events";

    public static async Task WriteAsync(HttpContext context, PreviewState state, CancellationToken stopping)
    {
        context.Response.ContentType = "text/event-stream";
        if (HttpMethods.IsHead(context.Request.Method))
            return;

        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            while (true)
            {
                await context.Response.BodyWriter.WriteAsync(EventOf(state), end.Token);
                state = await state.Next.WaitAsync(end.Token);
            }
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The page was closed, or the server stops.
        }
    }

    private static ReadOnlyMemory<byte> EventOf(PreviewState state)
    {
        var output = new ArrayBufferWriter<byte>();

        // "retry" is after how many milliseconds a page looks again for a server that went.
        output.Write("retry: 1000\ndata: "u8);
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteString("version", state.Version);
            json.WriteStartArray("problems");
            foreach (var problem in state.Problems)
                Write(json, problem);

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n\n"u8);
        return output.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, Problem problem)
    {
        json.WriteStartObject();
        json.WriteString("place", problem.Place);
        json.WriteString("code", problem.Code);
        json.WriteString("message", problem.Message);
        json.WriteString("excerpt", problem.Excerpt);
        json.WriteNumber("markStart", problem.MarkStart);
        json.WriteNumber("markLength", problem.MarkLength);
        json.WriteString("advice", problem.Advice);
        json.WriteEndObject();
    }
}
