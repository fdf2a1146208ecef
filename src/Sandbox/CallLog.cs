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
);

public sealed class CallLog
{
    private const int Kept = 5000;
    private readonly ConcurrentQueue<ApiCall> calls = new();

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
