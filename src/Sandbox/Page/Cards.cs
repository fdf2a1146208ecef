using TochkaBot.Sandbox.Chats;

namespace TochkaBot.Sandbox.Page;

/// <summary>The world as the page wants to see it.</summary>
internal static class Cards
{
    private const int Shown = 300;

    public static PeopleView People(World world) =>
        new(
            new(world.Options.BotName, world.Options.BotUsername, world.Options.TimeZone),
            world.Look(chats => chats.Where(chat => !chat.IsGroup && !chat.Deactivated).Select(Card).ToList())
        );

    public static ChatView? Chat(World world, long userId) =>
        world.Look(chats => chats.FirstOrDefault(chat => chat.Id == userId) is { } chat ? View(world, chat) : null);

    private static ChatView View(World world, Chat chat) =>
        new(
            Card(chat),
            [.. chat.Messages.Where(message => !message.Deleted).TakeLast(Shown)],
            world.Menus.For(chat.Id, chat.IsGroup),
            chat.ReplyKeyboard
        );

    private static PersonCard Card(Chat chat)
    {
        var last = chat.Messages.FindLast(message => !message.Deleted);
        var (id, first, surname, label, role, note) = chat.Person;
        return new(
            id,
            first,
            surname,
            label,
            role,
            note,
            chat.Blocked,
            chat.Started,
            last is null ? null : Preview(last),
            last?.Date,
            last?.Id ?? 0,
            last?.FromBot ?? false
        );
    }

    private static string Preview(Message message)
    {
        var text = message.Text.Length > 0 ? message.Text : message.File?.Name ?? "";
        return text.Length > 120 ? text[..120] : text;
    }
}
