using System.Text.Json;
using TochkaBot.Sandbox.Calls;

namespace TochkaBot.Sandbox.BotApi;

internal static class Deleting
{
    private static readonly TimeSpan Deletable = TimeSpan.FromHours(48);

    public static void One(Bot bot, Call call, Utf8JsonWriter json)
    {
        var chat = bot.KnownChat(call);
        var message =
            bot.World.Message(chat, call.Integer("message_id")!.Value)
            ?? throw Refusal.Bad("message to delete not found");
        if (IsOld(bot, message))
            throw Refusal.Bad("message can't be deleted for everyone");
        bot.World.Delete(chat, message.Id);
        json.WriteBooleanValue(value: true);
    }

    /// <summary>What is not there is passed over.</summary>
    public static void Many(Bot bot, Call call, Utf8JsonWriter json)
    {
        var chat = bot.KnownChat(call);
        foreach (var id in Sending.Ids(call))
        {
            if (bot.World.Message(chat, id) is { } message && !IsOld(bot, message))
                bot.World.Delete(chat, id);
        }
        json.WriteBooleanValue(value: true);
    }

    private static bool IsOld(Bot bot, Message message) => bot.World.Clock.GetUtcNow() - message.Date > Deletable;
}
