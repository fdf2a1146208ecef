using Telegram.Bot.Types;

namespace Telegram.Bot.Requests;

internal sealed class AnswerCallbackQueryRequest() : RequestBase<bool>("answerCallbackQuery")
{
    public required string CallbackQueryId { get; set; }

    public string? Text { get; set; }

    public bool ShowAlert { get; set; }

    public string? Url { get; set; }

    public int? CacheTime { get; set; }
}

internal sealed class SetMyCommandsRequest() : RequestBase<bool>("setMyCommands")
{
    public required IEnumerable<BotCommand> Commands { get; set; }

    public BotCommandScope? Scope { get; set; }

    public string? LanguageCode { get; set; }
}

internal sealed class DeleteMyCommandsRequest() : RequestBase<bool>("deleteMyCommands")
{
    public BotCommandScope? Scope { get; set; }

    public string? LanguageCode { get; set; }
}
