using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Staff;

internal static class ApiKeyTexts
{
    public const string Menu = "🔑 Ключи";
    public const string NewCounts = "➕ Ключ: только числа";
    public const string NewNames = "➕ Ключ: числа и имена";
    public const string NewAll = "➕ Ключ: всё, с изменениями";
    public const string Revoked = "Ключ отозван: он больше не работает.";

    public static string List(IReadOnlyList<ApiKey> keys, Turn turn) =>
        "<b>Ключи для программ</b>\n\nКлюч открывает данные центра другой программе. Не пересылайте его в чатах.\n\n"
        + (
            keys.Count == 0
                ? "Пока ни одного ключа."
                : string.Join(
                    '\n',
                    keys.Select(k =>
                        $"• № {k.Id}: {Scopes(k.Allows)}, с {RussianDate.DayAndTime(turn.Centre.Local(k.CreatedAt), turn.LocalNow)}"
                    )
                )
        );

    public static string RevokeLabel(ApiKey key) => $"Отозвать ключ № {key.Id}";

    public static string Created(string key) =>
        $"Новый ключ. Он показан только сейчас — сохраните его:\n\n{Html.Code(key)}\n\nПотом удалите это сообщение.";

    private static string Scopes(ApiScopes scopes) =>
        scopes.HasFlag(ApiScopes.Write) ? "всё, с изменениями"
        : scopes.HasFlag(ApiScopes.Names) ? "числа и имена"
        : "только числа";
}
