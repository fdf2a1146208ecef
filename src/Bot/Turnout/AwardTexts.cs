using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Turnout;

internal static class AwardTexts
{
    public const string Label = "🏅 Результаты";
    public const string Add = "➕ Добавить";
    public const string Nobody = "Сначала отметьте, кто был, — или добавьте имена из списка школы.";
    public const string NewSubject = "➕ Ещё предмет";
    public const string Place = "Место";
    public const string Level = "Уровень";
    public const string Stage = "Этап";
    public const string Photo = "📷 Фото диплома";
    public const string SeePhoto = "🖼 Посмотреть диплом";
    public const string DropPhoto = "Убрать фото";
    public const string Drop = "🗑 Убрать результат";
    public const string DropYes = "Да, убрать";
    public const string NoPlace = "Без места";
    public const string NoStage = "Без этапа";
    public const string OwnLevel = "Как у мероприятия";
    public const string PhotoComes = "Диплом — следующим сообщением.";
    public const string NoPhoto = "Фото диплома здесь нет.";
    public const string ForTeam = "👥 Результат команде";
    public const string WhichTeam = "Какой команде? Результат получит каждый, кто был.";
    public const string Gone = "Этого результата больше нет.";
    public const string ToPortfolio = "🗂 Портфолио";

    /// <summary>As buttons stand: the best first.</summary>
    public static readonly EventAward[] Awards =
    [
        EventAward.Winner,
        EventAward.PrizeWinner,
        EventAward.Laureate,
        EventAward.Participant,
    ];

    public static readonly string[] Stages =
    [
        "школьный этап",
        "муниципальный этап",
        "региональный этап",
        "заключительный этап",
    ];

    public static string TeamQuestion(Event item, string team, int count) =>
        $"Команда {Html.Bold($"«{team}»")}\n{Html.Safe(item.Title)}\n\nБыли: {Plural.Of(count, "человек", "человека", "человек")}. Что получилось? Кому результат уже поставлен, у того он останется.";

    public static string List(Event item) =>
        $"<b>Результаты</b>: {Html.Safe(item.Title)}\n\nНажмите на имя, потом — на результат.";

    public static string Person(Event item, string name, IReadOnlyList<EventResultLine> lines) =>
        $"{Html.Bold(name)}\n{Html.Safe(item.Title)}\n\n"
        + (lines.Count == 0 ? "Что получилось?" : string.Join('\n', lines.Select(l => Html.Safe(Line(l)))));

    public static string One(Event item, string name, EventResultLine line) =>
        $"{Html.Bold(name)}\n{Html.Safe(item.Title)}\n\n{Html.Safe(Line(line))}"
        + (line.HasDiploma ? "\n📷 Фото диплома есть" : string.Empty);

    public static string Name(EventAward award) =>
        award switch
        {
            EventAward.Winner => "победитель",
            EventAward.PrizeWinner => "призёр",
            EventAward.Laureate => "лауреат",
            _ => "участник",
        };

    public static string Button(EventAward award) =>
        award switch
        {
            EventAward.Winner => "🥇 Победитель",
            EventAward.PrizeWinner => "🏅 Призёр",
            EventAward.Laureate => "🎖 Лауреат",
            _ => "Участник",
        };

    /// <summary>«Физика: призёр, 2 место, муниципальный этап».</summary>
    public static string Line(EventResultLine line)
    {
        string?[] parts =
        [
            Name(line.Result),
            line.Place is { } place ? $"{place} место" : null,
            line.Stage.Length > 0 ? line.Stage : null,
            line.Level is { } level ? LevelName(level) : null,
        ];
        var said = string.Join(", ", parts.Where(p => p is not null));
        return line.Subject.Length > 0 ? $"{line.Subject}: {said}" : said;
    }

    public static string LevelName(EventLevel level) =>
        level switch
        {
            EventLevel.School => "школьный уровень",
            EventLevel.Municipal => "муниципальный уровень",
            EventLevel.Regional => "региональный уровень",
            EventLevel.Interregional => "межрегиональный уровень",
            EventLevel.National => "всероссийский уровень",
            _ => "международный уровень",
        };

    public static string Question(AwardAsk ask) =>
        ask switch
        {
            AwardAsk.Place => "Какое место? Выберите или напишите число.",
            AwardAsk.Level => "Какого уровня результат?",
            AwardAsk.Stage => "Какой этап? Выберите или напишите.",
            AwardAsk.Photo => "Пришлите фото диплома — как фото, не файлом. Видят его педагоги центра и семья.",
            _ => "Какой предмет? Напишите, например: «Физика».",
        };

    public static string Refused(AwardAsk ask) =>
        ask switch
        {
            AwardAsk.Place => $"Место — число от 1 до {EventResultLine.LastPlace}, например: «2».",
            AwardAsk.Photo => "Не получилось взять фото. Пришлите его ещё раз — как фото, не файлом.",
            _ => $"Слишком длинно: до {EventResultLine.LongestWords} знаков, например: «Физика».",
        };

    public static string DropQuestion(string name, EventResultLine line) =>
        $"Убрать результат: {Html.Bold(name)} — {Html.Safe(Line(line))}?"
        + (line.HasDiploma ? "\nФото диплома тоже удалим." : string.Empty);

    public static string Count(int count) => Plural.Of(count, "результат", "результата", "результатов");

    /// <param name="child">What the reader calls the child; nothing for the reader's own.</param>
    public static string Told(Event item, EventResultLine line, string? child) =>
        $"{(line.Result == EventAward.Participant ? "📌" : "🏅")} "
        + $"{(child is null ? "Ваш результат" : Html.Safe(child))}: {Html.Safe(Line(line))}\n{Html.Bold(item.Title)}"
        + (line.Result == EventAward.Participant ? string.Empty : "\n\nПоздравляем!");
}
