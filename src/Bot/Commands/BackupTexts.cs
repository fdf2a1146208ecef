using TochkaBot.Bot.Setup;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Commands;

/// <summary>What the console says of copies.</summary>
internal static class BackupTexts
{
    public const string NeedsTarget = "Нужно имя файла: backup КОПИЯ.db.";
    public const string NeedsSource = "Нужна копия: restore КОПИЯ.db.";

    public static string NothingToCopy(string database) => $"Базы {database} ещё нет: копировать нечего.";

    public static string Itself(string copy) => $"{copy} — это сама база. Нужен другой файл.";

    public static string NoPlace(string copy) => $"{copy}: нужно имя файла в папке, которая есть.";

    public static string Taken(string copy) => $"{copy} уже есть, и это не копия базы. Выберите другое имя.";

    public static string NotThere(string copy) => $"Файла {copy} нет: проверьте имя и папку.";

    public static string NotMade(string copy, string reason) => $"Копия {copy} не получилась: {reason}";

    public static string NotRestored(string copy, string reason) =>
        $"Восстановить из {copy} не получилось, прежняя база на месте: {reason}";

    public static string Made(string database, string copy) =>
        $"Копия базы {database} готова: {copy} ({Math.Max(new FileInfo(copy).Length / 1024, 1)} КБ). В ней данные детей: храните её бережно.";

    public static string Unfit(string copy, CopyFlaw flaw, Place place) =>
        flaw switch
        {
            CopyFlaw.NotOurs => $"{copy} — не копия базы этого сервиса.",
            CopyFlaw.Damaged => $"{copy}: копия повреждена. Возьмите другую.",
            CopyFlaw.Newer => $"{copy}: копию сделала другая версия программы. Обновите программу и повторите.",
            _ when place.IsSandbox =>
                $"{copy} — копия настоящей базы, а без Telegram:Token открыта песочница. Укажите Telegram:Token, как при запуске.",
            _ => $"{copy} — копия песочницы, в настоящую базу она не вернётся.",
        };

    public static string Restored(string copy, string database, int uncertain, string? aside, int? cleaned) =>
        string.Join(
            Environment.NewLine,
            new[]
            {
                $"База {database} восстановлена из {copy}.",
                $"Сообщения, которые в копии ждали отправки, сами не уйдут («не подтверждено»): {uncertain}.",
                cleaned is { } done
                    ? $"Удаления данных и отзывы согласий, сделанные после этой копии, применены снова: {done}."
                    : $"Журнала удалений ({Path.ChangeExtension(database, ".ledger")}) рядом нет. Удаления данных и отзывы согласий, сделанные после этой копии, повторите сами.",
                "Остальное — как в день копии. Кого с тех пор лишили доступа (сотрудники, взрослые в семьях, ссылки календаря, ключи API), тех проверьте сами.",
                aside is null ? null : $"Прежняя база отложена: {aside}",
            }.OfType<string>()
        );
}
