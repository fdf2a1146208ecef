using System.Collections.Concurrent;
using TochkaBot.Bot.Delivery;
using TochkaBot.Domain.Outbox;

namespace TochkaBot.Tests.Delivery;

/// <summary>The other side's counting, done here: no second and no minute has more than it allows.</summary>
public sealed class PaceTests
{
    private const int Faster = 10;

    private readonly QuickClock clock = new(Faster);

    [Fact]
    public async Task No_second_ever_sees_more_than_the_limit_however_the_net_trembles()
    {
        using var pace = new Pace(new PaceLimits(30, 0, 0), clock);
        var arrivals = new ConcurrentBag<double>();
        var calls = Enumerable
            .Range(0, 300)
            .Select(i => Call(pace, $"{i}", i % 9 == 0 ? Urgency.Answer : Urgency.Broadcast, arrivals));
        await Task.WhenAll(calls);
        AssertAtMost(30, TimeSpan.FromSeconds(1), arrivals);
    }

    [Fact]
    public async Task No_minute_of_a_group_ever_sees_more_than_its_limit()
    {
        var quick = new QuickClock(120);
        using var pace = new Pace(new PaceLimits(0, 1, 6), quick);
        List<double> sent = [];
        for (var i = 0; i < 14; i++)
        {
            pace.Answered(await pace.Enter("-100", Urgency.News, 1, default));
            sent.Add(quick.Seconds);
        }

        AssertAtMost(6, TimeSpan.FromSeconds(60), sent);
    }

    [Fact]
    public async Task An_album_is_counted_as_its_parts()
    {
        using var pace = new Pace(new PaceLimits(10, 0, 0), clock);
        List<double> sent = [];
        for (var i = 0; i < 4; i++)
        {
            var slot = await pace.Enter($"{i}", Urgency.Broadcast, 5, default);
            sent.AddRange(Enumerable.Repeat(clock.Seconds, 5));
            pace.Answered(slot);
        }

        AssertAtMost(10, TimeSpan.FromSeconds(1), sent);
    }

    [Fact]
    public async Task A_refusal_in_a_group_that_has_had_its_share_holds_up_nobody_else()
    {
        using var pace = new Pace(new PaceLimits(0, 1, 2), clock);
        pace.Answered(await pace.Enter("-100", Urgency.News, 1, default));
        pace.Answered(await pace.Enter("-100", Urgency.News, 1, default));
        Assert.False(pace.TooMany("-100", TimeSpan.FromHours(1)));
        pace.Answered(await pace.Enter("1001", Urgency.News, 1, default));
        Assert.True(pace.TooMany("1001", TimeSpan.FromHours(1)));
    }

    private async Task Call(Pace pace, string address, Urgency urgency, ConcurrentBag<double> arrivals)
    {
        var slot = await pace.Enter(address, urgency, 1, default);
        // There within 20 to 80 ms, and back within as much.
        var trip = new Random(int.Parse(address));
        await Task.Delay(TimeSpan.FromMilliseconds(20 + trip.Next(60)), clock);
        arrivals.Add(clock.Seconds);
        await Task.Delay(TimeSpan.FromMilliseconds(20 + trip.Next(60)), clock);
        pace.Answered(slot);
    }

    private static void AssertAtMost(int limit, TimeSpan span, IEnumerable<double> moments)
    {
        var inOrder = moments.Order().ToList();
        Assert.True(inOrder.Count > limit);
        Assert.All(
            inOrder.Skip(limit).Zip(inOrder),
            pair => Assert.True(pair.First - pair.Second >= span.TotalSeconds, $"{pair.Second} … {pair.First}")
        );
    }

    /// <summary>Time that flies: timers and timestamps so many times faster.</summary>
    private sealed class QuickClock(int times) : TimeProvider
    {
        public double Seconds => (double)GetTimestamp() / TimestampFrequency;

        public override long GetTimestamp() => System.GetTimestamp() * times;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            new Timed(times, System.CreateTimer(callback, state, Shorter(times, dueTime), period));

        private static TimeSpan Shorter(int times, TimeSpan span) =>
            span == Timeout.InfiniteTimeSpan ? span : span / times;

        private sealed class Timed(int times, ITimer timer) : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => timer.Change(Shorter(times, dueTime), period);

            public void Dispose() => timer.Dispose();

            public ValueTask DisposeAsync() => timer.DisposeAsync();
        }
    }
}
