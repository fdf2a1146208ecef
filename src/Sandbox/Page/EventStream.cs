using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Hosting;

namespace TochkaBot.Sandbox.Page;

/// <summary>Server-sent events: everything that happens, to every open page. A page that lags is told to reload.</summary>
internal sealed class EventStream(World world, IHostApplicationLifetime? host = null)
{
    private const int Backlog = 2000;
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    public async Task Handle(HttpContext http)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(
            http.RequestAborted,
            host?.ApplicationStopping ?? CancellationToken.None
        );
        var events = Channel.CreateBounded<Seen>(Backlog);
        var lagging = false;
        void Hear(WorldEvent happened) => lagging |= !events.Writer.TryWrite(Seen.From(happened));
        void Move(DateTimeOffset now) => events.Writer.TryWrite(new("clock", 0));
        world.Happened += Hear;
        world.Clock.Moved += Move;
        try
        {
            await Start(http);
            while (!lagging)
                await Next(http, events.Reader, stop.Token);
            await Write(http, new("reload", 0), stop.Token);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException)
        {
            // The window was closed, or the house is.
        }
        finally
        {
            world.Happened -= Hear;
            world.Clock.Moved -= Move;
        }
    }

    private static async Task Start(HttpContext http)
    {
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        await http.Response.WriteAsync("retry: 1000\n\n", http.RequestAborted);
        await http.Response.Body.FlushAsync(http.RequestAborted);
    }

    private static async Task Next(HttpContext http, ChannelReader<Seen> events, CancellationToken stop)
    {
        try
        {
            await events.WaitToReadAsync(stop).AsTask().WaitAsync(Heartbeat, stop);
        }
        catch (TimeoutException)
        {
            await http.Response.WriteAsync(": still here\n\n", stop);
        }
        while (events.TryRead(out var seen))
            await Write(http, seen, stop);
        await http.Response.Body.FlushAsync(stop);
    }

    private static Task Write(HttpContext http, Seen seen, CancellationToken stop) =>
        http.Response.WriteAsync(
            $"data: {JsonSerializer.Serialize(seen, Exchange.Json.Seen)}\n\n",
            Encoding.UTF8,
            stop
        );
}
