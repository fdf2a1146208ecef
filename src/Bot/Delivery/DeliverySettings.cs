namespace TochkaBot.Bot.Delivery;

/// <param name="Poll">How often to look for what falls due by the clock.</param>
/// <param name="Patience">How long a stop waits for what is on its way.</param>
internal sealed record DeliverySettings(TimeSpan Poll, TimeSpan Patience)
{
    /// <summary>Notices taken from the queue before their turn: few, so that what is stopped or more urgent need not wait for them.</summary>
    public int LeasedAtOnce { get; init; } = 16;

    /// <summary>Between two leases.</summary>
    public TimeSpan Breath { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>As many as the limits let through; without limits, as many as the net carries.</summary>
    public DeliverySettings For(PaceLimits limits) =>
        limits.PerSecond == 0
            ? this with
            {
                LeasedAtOnce = 256,
                Breath = TimeSpan.FromMilliseconds(10),
            }
            : this with
            {
                LeasedAtOnce = Math.Max(limits.PerSecond / 2, 4),
            };
}
