using System.Net;
using System.Net.Http.Headers;

namespace TochkaBot.Sandbox.Updates;

internal sealed record WebhookSettings(Uri Url, string? Secret, int MaxConnections);

/// <summary>
/// Delivers updates by POST. As Telegram does: one at a time for each chat and kind of update, several of those side by
/// side, each again and again until the bot says 2xx.
/// </summary>
internal sealed class Webhook : IDisposable
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(15);
    private readonly Lock gate = new();
    private readonly UpdateQueue queue;
    private readonly Dictionary<(string, long), Queue<Update>> lanes = [];
    private readonly Queue<(string, long)> ready = [];
    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false })
    {
        Timeout = TimeSpan.FromSeconds(60),
    };
    private CancellationTokenSource stop = new();
    private int busy;

    public Webhook(UpdateQueue queue)
    {
        this.queue = queue;
        queue.Added += OnAdded;
    }

    public WebhookSettings? Settings { get; private set; }

    public (DateTimeOffset At, string Message)? LastError { get; private set; }

    public void Set(WebhookSettings settings)
    {
        lock (gate)
        {
            Reset();
            Settings = settings;
            queue.WebhookActive = true;
            queue.EndPolling();
            foreach (var update in queue.Pending())
                Enqueue(update);
        }
        Pump();
    }

    public void Remove()
    {
        lock (gate)
        {
            Reset();
            Settings = null;
            queue.WebhookActive = false;
        }
    }

    public void Dispose()
    {
        queue.Added -= OnAdded;
        Remove();
        stop.Dispose();
        http.Dispose();
    }

    private void OnAdded(Update update)
    {
        lock (gate)
        {
            if (Settings is null)
                return;
            Enqueue(update);
        }
        Pump();
    }

    private void Reset()
    {
        stop.Cancel();
        stop.Dispose();
        stop = new();
        lanes.Clear();
        ready.Clear();
        busy = 0;
        LastError = null;
    }

    private void Enqueue(Update update)
    {
        var key = (update.Kind, update.ChatId);
        if (!lanes.TryGetValue(key, out var lane))
            lanes[key] = lane = [];
        lane.Enqueue(update);
        if (lane.Count == 1)
            ready.Enqueue(key);
    }

    private void Pump()
    {
        lock (gate)
        {
            while (Settings is { } settings && busy < settings.MaxConnections && ready.TryDequeue(out var key))
            {
                busy++;
                _ = Deliver(settings, key, lanes[key].Peek(), stop.Token);
            }
        }
    }

    private async Task Deliver(WebhookSettings settings, (string, long) key, Update update, CancellationToken cancelled)
    {
        await Task.Yield();
        var problem = update.Done ? null : await Try(settings, update, cancelled);
        if (problem is not null && !cancelled.IsCancellationRequested)
            LastError = (TimeProvider.System.GetUtcNow(), problem);
        lock (gate)
        {
            if (cancelled.IsCancellationRequested)
                return;
            busy--;
            if (problem is null)
                Finish(key, update);
        }
        if (problem is not null)
            await Again(key, update, cancelled);
        Pump();
    }

    private void Finish((string, long) key, Update update)
    {
        update.Done = true;
        var lane = lanes[key];
        lane.Dequeue();
        if (lane.Count > 0)
            ready.Enqueue(key);
        else
            lanes.Remove(key);
    }

    private async Task Again((string, long) key, Update update, CancellationToken cancelled)
    {
        var pause = FirstPause * Math.Pow(2, Math.Min(update.Attempts++, 10));
        await Task.Delay(pause < LongestPause ? pause : LongestPause, cancelled)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        lock (gate)
        {
            if (!cancelled.IsCancellationRequested)
                ready.Enqueue(key);
        }
    }

    private async Task<string?> Try(WebhookSettings settings, Update update, CancellationToken cancelled)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, settings.Url);
        request.Content = new ByteArrayContent(update.Json);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        if (settings.Secret is { } secret)
            request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", secret);
        try
        {
            using var response = await http.SendAsync(request, cancelled);
            return response.IsSuccessStatusCode ? null : Complaint(response.StatusCode);
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
        {
            return e is HttpRequestException ? "Connection refused" : "Read timeout expired";
        }
    }

    private static string Complaint(HttpStatusCode status) =>
        $"Wrong response from the webhook: {(int)status} {status}";
}
