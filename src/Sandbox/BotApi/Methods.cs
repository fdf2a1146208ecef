using System.Collections.Frozen;
using System.Text.Json;
using TochkaBot.Sandbox.Calls;

namespace TochkaBot.Sandbox.BotApi;

internal delegate void Method(Bot bot, Call call, Utf8JsonWriter json);

/// <summary>Which method does what. getUpdates waits, so the endpoint calls it by itself.</summary>
internal static class Methods
{
    public static FrozenDictionary<string, Method> All { get; } =
        new Dictionary<string, Method>
        {
            ["getMe"] = Answering.GetMe,
            ["setWebhook"] = Receiving.SetWebhook,
            ["deleteWebhook"] = Receiving.DeleteWebhook,
            ["getWebhookInfo"] = Receiving.WebhookInfo,
            ["sendMessage"] = Sending.Message,
            ["sendPhoto"] = Sending.Photo,
            ["sendDocument"] = Sending.Document,
            ["sendVideo"] = Sending.Video,
            ["sendMediaGroup"] = Sending.Album,
            ["copyMessage"] = Sending.Copy,
            ["copyMessages"] = Sending.CopyMany,
            ["sendChatAction"] = Sending.Action,
            ["editMessageText"] = Editing.Text,
            ["editMessageCaption"] = Editing.Caption,
            ["editMessageMedia"] = Editing.MediaOf,
            ["editMessageReplyMarkup"] = Editing.Markup,
            ["stopPoll"] = Polls.Stop,
            ["deleteMessage"] = Deleting.One,
            ["deleteMessages"] = Deleting.Many,
            ["answerCallbackQuery"] = Answering.AnswerPress,
            ["setMyCommands"] = Menus.SetCommands,
            ["deleteMyCommands"] = Menus.DeleteCommands,
            ["getMyCommands"] = Menus.GetCommands,
            ["getFile"] = Answering.GetFile,
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
}
