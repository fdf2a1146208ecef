namespace TochkaBot.Pictures.Papers;

/// <summary>Every word that stands on paper beside what the caller gives.</summary>
internal static class PaperTexts
{
    public const string ForFamily = "Для семьи";
    public const string ForPupil = "Для ученика";
    public const string FamilyHint = "Родителям: записи ребёнка, согласия и напоминания.";
    public const string PupilHint = "Самому ребёнку: записаться и следить за турниром.";
    public const string Personal =
        "Листок личный: код подходит один раз. Не передавайте его другим и не фотографируйте для чатов.";

    public const string When = "Когда";
    public const string Place = "Где";
    public const string Audience = "Для кого";
    public const string Seats = "Места";
    public const string Scan = "Наведите камеру телефона";
    public const string ScanFor = "чтобы записаться или узнать больше";

    public const string Empty = "Здесь пока никого нет.";
    public const string CertificateTitle = "Сертификат";
    public const string CertificateOf = "участника";
    public const string Check = "Проверить сертификат";

    public static string HowTo(string bot) =>
        $"Наведите камеру телефона на код — или найдите в Telegram {bot} и отправьте буквы и цифры под ним.";

    public static string ValidUntil(string until) => $"Коды действуют до {until}.";

    public static string SlipsTitle(string centre) => $"Листки для семей — {centre}";

    public static string PosterTitle(string title) => $"Афиша — {title}";

    public static string PageOf(int page, int pages) => $"Страница {page} из {pages}";

    public static string Number(string number) => $"№ {number}";
}
