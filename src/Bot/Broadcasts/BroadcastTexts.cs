using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Broadcasts;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Broadcasts;

/// <summary>Words of a broadcast before it is sent.</summary>
internal static class BroadcastTexts
{
    public const string Menu = "📣 Рассылка";
    public const string Mine = "🗂 Мои рассылки";
    public const string Ready = "Готово";
    public const string Send = "✅ Отправить";
    public const string Plan = "🗓 Запланировать";
    public const string OnlyMe = "👤 Только мне";
    public const string ChangeAudience = "✏️ Изменить, кому";
    public const string Cancel = "Отмена";
    public const string Weekly = "🔁 Каждую неделю";
    public const string Once = "🕒 Один раз";

    public const string Ask =
        "<b>Рассылка</b>\n\nПришлите или перешлите сообщение, как оно должно прийти: текст, фото, альбом, документ, видео. Кому и когда — спросим следом.";

    public const string NothingThere = "Здесь нечего рассылать. Пришлите, пожалуйста, текст, фото, видео или документ.";

    public const string TextTooLong =
        "Telegram не пропустит больше 4096 знаков в одном сообщении. Разделите, пожалуйста, текст на два.";

    public const string CaptionTooLong =
        "Подпись длиннее 1024 знаков: бот такую отправить не может. Пришлите подпись покороче, а остальное — отдельным сообщением.";

    public const string AlbumTooLarge =
        "В альбоме может быть не больше десяти частей. Оставили первые десять; остальное отправьте второй рассылкой.";

    public const string AlbumFirst = "Альбом ещё собирается. Нажмите «Готово», а это сообщение пришлите потом.";

    public const string Replaced = "Заменили сообщение.";

    public const string NotFound = "Этой рассылки уже нет. Начать новую?";

    public const string Dropped = "Хорошо, ничего не отправили.";

    public const string NobodyChosen = "Сначала выберите, кому.";

    public const string Nobody = "В выбранных группах пока нет никого с ботом. Выберите кого-нибудь ещё.";

    public const string CannotCopy =
        "Такое сообщение Telegram не даёт копировать. Пришлите его, пожалуйста, по-другому: текстом, фото или файлом.";

    public const string Proved = "Отправили только вам: посмотрите, так ли оно выглядит.";

    public const string AskDate = "Когда отправить? Выберите день или напишите, например: завтра 15:00.";

    public const string DateRefused = "Нужны день и время. Например: 07.12.2026 15:00.";

    public const string Past = "Это время уже прошло. Например: завтра 15:00.";

    public const string Accepted = "Принято. Всё, что дальше, — в сообщении ниже.";

    public const string AwaitsApproval =
        "Такой круг получателей сначала одобряет руководитель центра. Мы спросили; ответ придёт сюда.";

    public const string AlreadySent = "Эта рассылка уже отправлена. Ход — в сообщении с ней.";

    public const string Acknowledge = "Прочитали? Отметьте, пожалуйста.";

    public const string Read = "✅ Ознакомлен(а)";

    public const string ThanksForReading = "Спасибо, отметили.";

    public const string ReadAlready = "Вы уже отметили, спасибо.";

    public const string NotForYou = "Это сообщение было не для вас или его уже отозвали.";

    public const string TakenBack = "Сообщение отозвано.";

    private const int LongestExcerpt = 600;

    public const string AskWhy =
        "Срочное уйдёт и в тихие часы. Почему нельзя подождать до утра? Напишите одной фразой, например: завтра отменены первые уроки. Причину увидит руководитель.";

    public const string WhyRefused = "Нужна причина словами, до 300 знаков. Например: завтра отменены первые уроки.";

    public static string UrgentLabel(bool urgent) => urgent ? "☑️ Срочно" : "⬜ Срочно";

    public static string AskLabel(bool asked) => asked ? "☑️ Спросить «Ознакомлен(а)»" : "⬜ Спросить «Ознакомлен(а)»";

    public static string Collecting(int parts) =>
        $"Собираем альбом: {Plural.Of(parts, "часть", "части", "частей")}. Когда пришлёте всё, нажмите «{Ready}» — или просто подождите пару секунд.";

    /// <summary>What it is, in a line, and how it begins.</summary>
    public static string Excerpt(IReadOnlyList<Content> parts)
    {
        if (parts.Count == 0)
        {
            return "<i>Текст стёрт: прошло больше тридцати дней.</i>";
        }

        var text = parts.Select(part => part.Text).FirstOrDefault(text => text.Length > 0) ?? string.Empty;
        var what = What(parts);
        var words = text.Length == 0 ? string.Empty : $"<blockquote>{Html.Safe(Cut(text))}</blockquote>";
        return what.Length > 0 ? $"{what}\n{words}".TrimEnd() : words;
    }

    public static string Count(AudienceCount count)
    {
        if (count.Accounts == 0)
        {
            return Nobody;
        }

        var people = Plural.Of(count.People, "человек", "человека", "человек");
        var chats = count.Accounts == count.People ? string.Empty : $" ({Chats(count.Accounts)})";
        var off = count.Off > 0 ? $"\nБот выключен: {count.Off} — им не придёт." : string.Empty;
        var unreachable =
            count.Unreachable > 0
                ? $"\nДетей, у чьих семей нет бота: {count.Unreachable} — их классные руководители получат список «Сообщить лично»."
                : string.Empty;
        return $"Получат: <b>{people}</b>{chats}.{off}{unreachable}";
    }

    public static string Chats(int count) => Plural.Of(count, "чат", "чата", "чатов");

    /// <summary>Why it goes at night, or when it goes instead.</summary>
    public static string When(CentreSettings centre, Broadcast draft, DateTimeOffset now) =>
        draft.Urgent ? $"\n{UrgentLine(draft)}" : Quiet(centre, now);

    public static string UrgentLine(Broadcast item) =>
        $"⚡ Срочно: {Html.Safe(item.Why ?? string.Empty)}".TrimEnd(' ', ':');

    private static string Quiet(CentreSettings centre, DateTimeOffset now) =>
        QuietHours.Cover(centre, now + centre.BroadcastGrace)
            ? $"\n🌙 Сейчас тихие часы: уйдёт в {RussianDate.Time(centre.Local(QuietHours.Next(centre, now + centre.BroadcastGrace)))}."
            : string.Empty;

    public static string AskWeekly(DateTimeOffset local, DateTimeOffset nowLocal) =>
        $"Отправим <b>{RussianDate.DayAndTime(local, nowLocal)}</b>. Один раз или каждую неделю?";

    /// <param name="rest">The holiday that it fell on, if it was one.</param>
    public static string Moved(DateTimeOffset local, DateTimeOffset nowLocal, Holiday? rest) =>
        rest is null
            ? $"В это время тихие часы, поэтому — {RussianDate.DayAndTime(local, nowLocal)}."
            : $"В этот день {Html.Bold(rest.Title)}, поэтому — {RussianDate.DayAndTime(local, nowLocal)}.";

    private static string What(IReadOnlyList<Content> parts) =>
        parts.Count > 1
            ? $"🖼 Альбом: {Plural.Of(parts.Count, "часть", "части", "частей")}"
            : parts[0].Kind switch
            {
                ContentKind.Photo => "🖼 Фото",
                ContentKind.Video => "🎬 Видео",
                ContentKind.Document => $"📎 Документ {Html.Safe(parts[0].File?.Name ?? string.Empty)}".TrimEnd(),
                ContentKind.Poll => "📊 Опрос",
                ContentKind.Other => "📨 Сообщение целиком",
                _ => string.Empty,
            };

    private static string Cut(string text)
    {
        if (text.Length <= LongestExcerpt)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[LongestExcerpt - 1]) ? LongestExcerpt - 1 : LongestExcerpt;
        return text[..end] + "…";
    }
}
