using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;

namespace Telegram.Bot.Types.ReplyMarkups;

/// <summary>Red, green or blue; without a style the client decides.</summary>
[JsonConverter(typeof(SnakeCaseEnum<KeyboardButtonStyle>))]
public enum KeyboardButtonStyle
{
    Danger = 1,
    Success,
    Primary,
}
