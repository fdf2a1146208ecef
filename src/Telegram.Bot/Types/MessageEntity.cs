using System.Text.Json.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>A marked stretch of a text; offset and length count UTF-16 code units, as .NET strings do.</summary>
public class MessageEntity
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public MessageEntityType Type { get; set; }

    /// <remarks>Zero is a place like any other: it must be written.</remarks>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Offset { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Length { get; set; }

    public string? Url { get; set; }

    public User? User { get; set; }

    public string? Language { get; set; }

    public string? CustomEmojiId { get; set; }
}
