namespace TochkaBot.Bot.Conversations;

/// <summary>What is said about files, whichever step they belong to.</summary>
internal static class FileTexts
{
    public const string TooLarge =
        "Этот файл больше 10 МБ — столько бот не откроет. Пришлите, пожалуйста, файл поменьше.";

    public const string Lost = "Файл не скачался. Пришлите его, пожалуйста, ещё раз.";

    public const string NotReadable = "Такой файл бот не прочитает. Нужна таблица .xlsx или .csv либо текст .txt.";

    public const string Gone = "Этот файл сейчас недоступен. Откройте, пожалуйста, раздел заново.";

    /// <summary>Why a step that waits for a table or a text got no bytes; nothing when it has them.</summary>
    public static string? Trouble(SentFile file) =>
        file switch
        {
            { Bytes: not null } => null,
            { IsReadable: false } => NotReadable,
            { IsTooLarge: true } => TooLarge,
            _ => Lost,
        };
}
