using System.Globalization;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using TochkaBot.Bot.Conversations;

namespace TochkaBot.Bot.Telegram;

/// <summary>Telegram's updates in the house's own words; nothing for kinds that say nothing to us.</summary>
internal static class Translate
{
    public static Incoming? From(Update update, long updateId)
    {
        if (ChatOf(update) is not { } chat || Said(update, chat.Type) is not { } said)
        {
            return null;
        }

        return new Incoming(Sender.Channel, updateId, chat.Id.ToString(CultureInfo.InvariantCulture), said);
    }

    private static Chat? ChatOf(Update update) =>
        update.Message?.Chat
        ?? update.ChannelPost?.Chat
        ?? update.EditedChannelPost?.Chat
        ?? update.MyChatMember?.Chat
        // A press on a message too old to be shown has no chat; in private it is the person's own.
        ?? (
            update.CallbackQuery is { } press
                ? press.Message?.Chat ?? new Chat { Id = press.From.Id, Type = ChatType.Private }
                : null
        );

    private static Said? Said(Update update, ChatType where) =>
        where switch
        {
            ChatType.Private => SaidToUs(update),
            ChatType.Channel => SaidInChannel(update),
            _ => SaidInGroup(update),
        };

    private static Said? SaidToUs(Update update) =>
        update switch
        {
            { Message: { } message } => OfMessage(message),
            { CallbackQuery: { Data: { } data } press } => new Pressed(data, $"{press.Message?.Id ?? 0}", press.Id),
            { MyChatMember: { } change } => change.NewChatMember.Status
                is ChatMemberStatus.Kicked
                    or ChatMemberStatus.Left
                ? new SwitchedOff()
                : new SwitchedOn(),
            _ => null,
        };

    /// <summary>We only listen in channels: whose channel it is, is asked elsewhere.</summary>
    private static Said? SaidInChannel(Update update) =>
        update switch
        {
            { ChannelPost: { } post } => Posted(post, isEdit: false),
            { EditedChannelPost: { } post } => Posted(post, isEdit: true),
            { MyChatMember.NewChatMember.Status: ChatMemberStatus.Kicked or ChatMemberStatus.Left } =>
                new ChannelLeft(),
            { MyChatMember.Chat: { } chat } => new ChannelEntered(chat.Title ?? string.Empty),
            _ => null,
        };

    private static ChannelSaid Posted(Message post, bool isEdit) =>
        new(isEdit, post.Chat.Username is { } name ? $"https://t.me/{name}/{post.Id}" : null)
        {
            Content = Contents.Of(post),
        };

    /// <summary>We only speak in groups; what counts is whether we still can.</summary>
    private static Said? SaidInGroup(Update update) =>
        update switch
        {
            { Message.MigrateToChatId: { } moved } => new MovedTo(moved.ToString(CultureInfo.InvariantCulture)),
            { MyChatMember.NewChatMember.Status: ChatMemberStatus.Kicked or ChatMemberStatus.Left } =>
                new SwitchedOff(),
            _ => null,
        };

    private static Said OfMessage(Message message)
    {
        var content = Contents.Of(message);
        return message.Text switch
        {
            null => new SentFile { Content = content, Picture = Contents.SmallPicture(message) },
            ['/', ..] command => OfCommand(command) with { Content = content },
            var text => new Typed(text) { Content = content },
        };
    }

    private static Command OfCommand(string text)
    {
        var parts = text[1..].Split((char[])[' ', '\n'], 2);
        var name = parts[0].Split('@')[0].ToLowerInvariant();
        return new Command(name, parts.Length > 1 ? parts[1].Trim() : string.Empty);
    }
}
