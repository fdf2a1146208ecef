using System.Collections.Concurrent;

namespace TochkaBot.Sandbox;

/// <summary>One call of the bot. UpdateToAnswer: from the person's last act to the first call about their chat.</summary>
public sealed record ApiCall(
    DateTimeOffset At,
    string Method,
    long? ChatId,
    int Status,
    string? Description,
    TimeSpan? UpdateToAnswer
)
{
    /// <summary>When it came in; At is when it was answered.</summary>
    public DateTimeOffset Begun { get; init; }
}

public sealed class CallLog
{
    private readonly ConcurrentQueue<ApiCall> calls = new();

    /// <summary>So many of the last calls.</summary>
    public int Kept { get; set; } = 5000;

    /// <summary>Switch off for benchmarks.</summary>
    public bool Enabled { get; set; } = true;

    public IReadOnlyList<ApiCall> Calls => [.. calls];

    public void Clear() => calls.Clear();

    internal void Add(ApiCall call)
    {
        calls.Enqueue(call);
        while (calls.Count > Kept)
            calls.TryDequeue(out _);
    }
}

/// <summary>Plain counters; read them at any time.</summary>
public sealed class Counters
{
    internal long TotalCalls;
    internal long TotalRefused;
    internal long TotalUpdates;
    internal long TotalSent;
    internal long TotalEdited;
    internal long TotalAnswered;

    public long Calls => Interlocked.Read(ref TotalCalls);
    public long Refused => Interlocked.Read(ref TotalRefused);
    public long Updates => Interlocked.Read(ref TotalUpdates);
    public long Sent => Interlocked.Read(ref TotalSent);
    public long Edited => Interlocked.Read(ref TotalEdited);
    public long Answered => Interlocked.Read(ref TotalAnswered);
}
