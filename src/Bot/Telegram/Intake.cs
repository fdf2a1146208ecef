using System.Text.Json;
using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using TochkaBot.Bot.Channels;

namespace TochkaBot.Bot.Telegram;

/// <summary>Where long polling and webhook meet: a raw update in, its work on disk when the task ends.</summary>
internal sealed partial class Intake(Reception reception, ILogger<Intake> log)
{
    public static readonly UpdateType[] Kinds =
    [
        UpdateType.Message,
        UpdateType.CallbackQuery,
        UpdateType.MyChatMember,
        UpdateType.ChannelPost,
        UpdateType.EditedChannelPost,
    ];

    /// <summary>Read one by one, so that a malformed or unknown update spoils no other.</summary>
    public Task Take(JsonElement raw, CancellationToken stop)
    {
        var id = IdOf(raw);
        try
        {
            return Translate.From(raw.Deserialize<Update>(JsonBotAPI.Options)!, id) is { } incoming
                ? reception.Receive(incoming, stop)
                : Task.CompletedTask;
        }
        catch (Exception failure)
        {
            Malformed(id, failure.GetType().Name);
            return Task.CompletedTask;
        }
    }

    public static long IdOf(JsonElement raw) =>
        raw.ValueKind == JsonValueKind.Object
        && raw.TryGetProperty("update_id", out var id)
        && id.ValueKind == JsonValueKind.Number
        && id.TryGetInt64(out var number)
            ? number
            : 0;

    [LoggerMessage(LogLevel.Warning, "Update {UpdateId} passed over: {Kind} while reading it")]
    private partial void Malformed(long updateId, string kind);
}
