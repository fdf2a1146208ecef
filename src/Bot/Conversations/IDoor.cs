namespace TochkaBot.Bot.Conversations;

/// <summary>A room that knows some of the payloads of deep links.</summary>
internal interface IDoor
{
    /// <returns>Nothing when the payload is not of this room.</returns>
    Reply? Open(Turn turn, string payload);
}
