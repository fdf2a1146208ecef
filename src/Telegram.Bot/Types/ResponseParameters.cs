namespace Telegram.Bot.Types;

/// <summary>What an error tells to do about it.</summary>
public class ResponseParameters
{
    /// <summary>The group became a supergroup and answers to this id now.</summary>
    public long? MigrateToChatId { get; set; }

    /// <summary>Seconds to wait before asking again.</summary>
    public int? RetryAfter { get; set; }
}
