namespace TochkaBot.Sandbox.Chats;

/// <summary>The command menus, by scope and language. The narrowest scope that was set wins.</summary>
internal sealed class MenuBook
{
    private readonly Dictionary<string, IReadOnlyList<BotCommand>> menus = [];

    public IReadOnlyDictionary<string, IReadOnlyList<BotCommand>> All => menus;

    public static string Key(string scope, long? chatId, string language) => $"{scope}:{chatId}:{language}";

    public void Set(string key, IReadOnlyList<BotCommand> commands)
    {
        if (commands.Count == 0)
            menus.Remove(key);
        else
            menus[key] = commands;
    }

    public IReadOnlyList<BotCommand> Get(string key) => menus.GetValueOrDefault(key, []);

    public IReadOnlyList<BotCommand> For(long chatId, bool isGroup)
    {
        string[] scopes =
        [
            Scope("chat", chatId),
            Scope(isGroup ? "all_group_chats" : "all_private_chats"),
            Scope("default"),
        ];
        foreach (var scope in scopes)
        {
            if (menus.TryGetValue(scope + "ru", out var russian))
                return russian;
            if (menus.TryGetValue(scope, out var any))
                return any;
        }
        return [];
    }

    private static string Scope(string name, long? chatId = null) => Key(name, chatId, "");
}
