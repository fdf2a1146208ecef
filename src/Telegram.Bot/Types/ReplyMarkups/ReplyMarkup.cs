using System.Text.Json.Serialization;

namespace Telegram.Bot.Types.ReplyMarkups;

[JsonDerivedType(typeof(InlineKeyboardMarkup))]
[JsonDerivedType(typeof(ReplyKeyboardRemove))]
[JsonDerivedType(typeof(ForceReplyMarkup))]
public abstract class ReplyMarkup;

public class ReplyKeyboardRemove : ReplyMarkup
{
    public bool RemoveKeyboard => true;

    public bool Selective { get; set; }
}

public class ForceReplyMarkup : ReplyMarkup
{
    public bool ForceReply => true;

    public string? InputFieldPlaceholder { get; set; }

    public bool Selective { get; set; }
}
