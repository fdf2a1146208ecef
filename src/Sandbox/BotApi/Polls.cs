using System.Text.Json;
using TochkaBot.Sandbox.Calls;
using TochkaBot.Sandbox.Wire;

namespace TochkaBot.Sandbox.BotApi;

internal static class Polls
{
    /// <summary>The poll takes no more votes and loses its buttons; the answer is the poll, not the message.</summary>
    public static void Stop(Bot bot, Call call, Utf8JsonWriter json)
    {
        var keyboard = Markups.Inline(call);
        var chat = bot.OpenChat(call);
        var id = call.Integer("message_id")!.Value;
        var message = bot.World.Message(chat, id) ?? throw Refusal.Bad("message with poll to stop not found");
        if (message.Poll is not { } poll)
            throw Refusal.Bad("message is not a poll");
        if (!message.FromBot)
            throw Refusal.Bad("poll can't be stopped");
        if (poll.Closed)
            throw Refusal.Bad("poll has already been closed");
        bot.Pay(chat);
        var closed = poll with { Closed = true };
        bot.World.Edit(chat, id, old => old with { Poll = closed, Keyboard = keyboard });
        MessageWriter.WritePoll(json, id, closed);
    }
}
