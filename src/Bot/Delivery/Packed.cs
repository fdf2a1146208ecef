using TochkaBot.Bot.Channels;

namespace TochkaBot.Bot.Delivery;

internal delegate Task<SendResult> Sending(IChannel channel, CancellationToken stop);

/// <summary>What a row has become just before it is sent.</summary>
internal sealed record Packed
{
    /// <summary>There is no longer anything to say.</summary>
    public static readonly Packed Nothing = new();

    /// <summary>The call to make.</summary>
    public Sending? Call { get; private init; }

    /// <summary>Messages that the call is counted as.</summary>
    public int Weight { get; private init; } = 1;

    /// <summary>Why there is none although somebody waits for it.</summary>
    public string? Failure { get; private init; }

    public static Packed Ready(Sending call, int weight = 1) => new() { Call = call, Weight = weight };

    public static Packed Failed(string reason) => new() { Failure = reason };
}
