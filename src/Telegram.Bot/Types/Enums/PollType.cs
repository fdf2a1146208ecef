using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;

namespace Telegram.Bot.Types.Enums;

[JsonConverter(typeof(SnakeCaseEnum<PollType>))]
public enum PollType
{
    Regular = 1,
    Quiz,
}
