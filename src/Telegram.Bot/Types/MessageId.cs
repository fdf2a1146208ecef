using System.Text.Json.Serialization;

namespace Telegram.Bot.Types;

public class MessageId
{
    [JsonPropertyName("message_id")]
    public int Id { get; set; }
}
