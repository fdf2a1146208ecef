using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events;

/// <summary>What the teams of an event are called, for lists; everything else about teams is in their own room.</summary>
internal static class TeamNameStore
{
    /// <returns>By unit.</returns>
    public static IReadOnlyDictionary<long, string> OfEvent(Tx tx, long eventId) =>
        tx.List<Named>("SELECT unit, name FROM teams WHERE event_id = @eventId", new { eventId })
            .ToDictionary(t => t.Unit, t => t.Name);

    private sealed record Named
    {
        public long Unit { get; init; }

        public string Name { get; init; } = string.Empty;
    }
}
