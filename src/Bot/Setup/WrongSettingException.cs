namespace TochkaBot.Bot.Setup;

/// <summary>One sentence for whoever starts the service: the key, the value, and what would be right.</summary>
internal sealed class WrongSettingException(string sentence) : Exception(sentence)
{
    public static WrongSettingException For(string key, string? value, string right) =>
        new($"Настройка {key}: «{value}» не подходит. {right}");
}
