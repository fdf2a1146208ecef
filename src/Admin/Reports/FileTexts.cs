using TochkaBot.Domain.Reports.HalfYear;

namespace TochkaBot.Admin.Reports;

/// <summary>The fixed words of the files.</summary>
internal static class FileTexts
{
    public const string Goals = "Достижение показателей";
    public const string Courses = "Информация о повышении квалификации педагогических работников Центра";
    public const string Work = "Учебные предметы и программы";
    public const string Events = "Мероприятия Центра";
    public const string Openness = "Информационная открытость";

    public const string Number = "№";
    public const string Course = "Название программы повышения квалификации, количество часов";
    public const string CertificateDate = "Дата выдачи удостоверения";
    public const string Provider = "Организация, реализующая программу";
    public const string Staff = "Численность слушателей";

    public const string NumberInOrder = "№ п/п";
    public const string Event = "Мероприятие";
    public const string Audience = "Целевая аудитория, количество участников";
    public const string Date = "Дата проведения";
    public const string Link = "Ссылка на сайт с новостью о мероприятии";

    public const string Now = "За период";
    public const string Before = "Период до этого";

    /// <summary>«Обучающиеся центра (21 чел.)».</summary>
    public static string Whom(ReportEvent item) =>
        item.PeopleText.Length == 0 ? item.Audience
        : item.Audience.Length == 0 ? item.PeopleText
        : $"{item.Audience} ({item.PeopleText})";

    public static string CourseAndHours(Course course) =>
        course.Hours is { } hours ? $"{course.Title} ({Hours(hours)})" : course.Title;

    /// <summary>«2022 г.», «10.12.2021».</summary>
    public static string Year(string date) => date.Length == 4 ? $"{date} г." : date;

    private static string Hours(int hours) => Domain.Words.Plural.Of(hours, "час", "часа", "часов");
}
