namespace TochkaBot.Sandbox.Updates;

/// <summary>What Telegram keeps for the bot until it is confirmed. One poller at a time: the newer ends the older.</summary>
internal sealed class UpdateQueue
{
    // Left out by Telegram unless asked for by name.
    private static readonly HashSet<string> OnRequest = ["chat_member", "message_reaction", "message_reaction_count"];
    private readonly Lock gate = new();
    private readonly Queue<Update> pending = [];
    private TaskCompletionSource<bool>? poller;
    private long nextId = Random.Shared.Next(100_000_000, 900_000_000);
    private HashSet<string>? allowed;

    /// <summary>Raised for each new update, outside of the lock: the webhook's doorbell.</summary>
    public event Action<Update>? Added;

    public bool WebhookActive { get; set; }

    public bool IsPolled
    {
        get
        {
            lock (gate)
                return poller is not null;
        }
    }

    public long NextId
    {
        get => Interlocked.Read(ref nextId);
        set => nextId = value;
    }

    public IReadOnlyList<string>? Allowed
    {
        get => allowed is null ? null : [.. allowed];
        set => allowed = value is null or [] ? null : [.. value];
    }

    public int PendingCount
    {
        get
        {
            lock (gate)
                return pending.Count(update => !update.Done);
        }
    }

    public IReadOnlyList<Update> Pending()
    {
        lock (gate)
            return [.. pending.Where(update => !update.Done)];
    }

    public long TakeId() => Interlocked.Increment(ref nextId) - 1;

    public void Add(Update update, bool always = false)
    {
        if (!always && !IsAllowed(update.Kind))
            return;
        TaskCompletionSource<bool>? waiting;
        lock (gate)
        {
            Sweep();
            pending.Enqueue(update);
            waiting = poller;
        }
        waiting?.TrySetResult(true);
        Added?.Invoke(update);
    }

    public void Clear()
    {
        lock (gate)
        {
            foreach (var update in pending)
                update.Done = true;
            pending.Clear();
        }
    }

    /// <summary>Null: ended by a newer poller or by a webhook.</summary>
    public async Task<List<Update>?> Poll(long offset, int limit, TimeSpan wait, CancellationToken stop)
    {
        var mine = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
        {
            poller?.TrySetResult(false);
            poller = null;
            Confirm(offset);
            var ready = Take(limit);
            if (ready.Count > 0 || wait == TimeSpan.Zero)
                return ready;
            poller = mine;
        }
        var survived = await Wait(mine.Task, wait, stop);
        lock (gate)
        {
            if (poller == mine)
                poller = null;
            return survived ? Take(limit) : null;
        }
    }

    /// <summary>A webhook was set: whoever polls is sent away.</summary>
    public void EndPolling()
    {
        lock (gate)
            poller?.TrySetResult(false);
    }

    private static async Task<bool> Wait(Task<bool> signal, TimeSpan wait, CancellationToken stop)
    {
        try
        {
            return await signal.WaitAsync(wait, stop);
        }
        catch (Exception e) when (e is TimeoutException or OperationCanceledException)
        {
            return true;
        }
    }

    private bool IsAllowed(string kind) => allowed?.Contains(kind) ?? !OnRequest.Contains(kind);

    private void Confirm(long offset)
    {
        var keep = offset < 0 ? Math.Max(0, pending.Count(update => !update.Done) + offset) : 0;
        for (; keep > 0; keep--)
            pending.Dequeue().Done = true;
        while (offset > 0 && pending.TryPeek(out var first) && first.Id < offset)
            pending.Dequeue().Done = true;
    }

    private List<Update> Take(int limit)
    {
        Sweep();
        return [.. pending.Where(update => !update.Done).Take(limit)];
    }

    private void Sweep()
    {
        while (pending.TryPeek(out var first) && first.Done)
            pending.Dequeue();
    }
}
