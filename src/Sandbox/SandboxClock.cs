namespace TochkaBot.Sandbox;

/// <summary>The real clock plus an offset that can be moved. Timers and timestamps stay real: only the date lies.</summary>
public sealed class SandboxClock(TimeProvider? inner = null) : TimeProvider
{
    private readonly TimeProvider real = inner ?? System;
    private long offsetTicks;

    public event Action<DateTimeOffset>? Moved;

    public TimeSpan Offset => TimeSpan.FromTicks(Interlocked.Read(ref offsetTicks));

    public override TimeZoneInfo LocalTimeZone => real.LocalTimeZone;

    public override long TimestampFrequency => real.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => real.GetUtcNow() + Offset;

    public override long GetTimestamp() => real.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        real.CreateTimer(callback, state, dueTime, period);

    public void Set(DateTimeOffset now) => Shift(now - real.GetUtcNow());

    public void Reset() => Shift(TimeSpan.Zero);

    internal void Shift(TimeSpan offset)
    {
        Interlocked.Exchange(ref offsetTicks, offset.Ticks);
        Moved?.Invoke(GetUtcNow());
    }
}
