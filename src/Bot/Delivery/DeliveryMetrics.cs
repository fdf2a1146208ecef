using System.Diagnostics.Metrics;
using TochkaBot.Bot.Channels;

namespace TochkaBot.Bot.Delivery;

internal static class DeliveryMetrics
{
    private static readonly Meter Meter = new("TochkaBot.Delivery");

    private static readonly Counter<long> Calls = Meter.CreateCounter<long>(
        "tochkabot_delivery_calls",
        description: "Calls to the messenger by outcome"
    );

    public static void Count(SendOutcome outcome) =>
        Calls.Add(1, new KeyValuePair<string, object?>("outcome", outcome.ToString().ToLowerInvariant()));
}
