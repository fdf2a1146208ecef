namespace TochkaBot.Pictures.Papers;

/// <summary>Every word that stands on paper beside what the caller gives.</summary>
internal static class PaperTexts
{
    public const string ForFamily = "Для семьи";
    public const string ForPupil = "Для ученика";
    public const string FamilyHint = "Родителям: записи ребёнка, согласия и напоминания.";
    public const string PupilHint = "Ребёнку: свои записи, напоминания и шахматы.";
    public const string Personal =
        "Листок личный, каждый код подходит один раз: не передавайте его другим и не выкладывайте в чаты.";

    public const string When = "Когда";
    public const string Place = "Где";
    public const string Audience = "Для кого";
    public const string Seats = "Места";
    public const string Scan = "Наведите камеру телефона";
    public const string ScanFor = "чтобы записаться или узнать больше";

    public const string Empty = "Здесь пока никого нет.";
    public const string CertificateTitle = "Сертификат";
    public const string CertificateOf = "участника";
    public const string Portfolio = "Портфолио";
    public const string NoParticipations = "Участий пока нет.";
    public const string Check = "Проверить сертификат";

    public static string HowTo(string bot) =>
        $"Наведите камеру телефона на код — или отправьте боту {bot} восемь знаков рядом с ним.";

    public static string LinksUntil(string until) => $"QR-коды действуют до {until}.";

    public static string CodesUntil(string until) => $"код — до {until}";

    public static string SlipsTitle(string centre) => $"Листки для семей — {centre}";

    public static string PosterTitle(string title) => $"Афиша — {title}";

    public static string PageOf(int page, int pages) => $"Страница {page} из {pages}";

    public static string Number(string number) => $"№ {number}";
}
