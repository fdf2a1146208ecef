using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Cabinet;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Cabinet.Journal;

internal static class JournalFlowTexts
{
    public const string Menu = "📜 Журнал";
    public const string Everything = "Всё";
    public const string AllTimes = "За всё время";
    public const string Somebody = "👤 Найти по имени";
    public const string Anybody = "👤 Показать всех";
    public const string ChooseTopic = "Что показать в журнале?";
    public const string ChooseMonth = "За какой месяц?";
    public const string ChoosePerson = "Кого вы имели в виду?";
    public const string AskName = "Напишите фамилию, можно с именем: «Иванова Мария».";
    public const string Nobody = "Никого с таким именем нет.";

    private const int LongestTitle = 60;

    public static string Topic(JournalTopic? topic) => $"🗂 {(topic is { } one ? JournalTexts.Of(one) : Everything)}";

    public static string Period(DateOnly? month) => $"📅 {(month is { } one ? RussianDate.MonthTitle(one) : AllTimes)}";

    public static string Page(IReadOnlyList<JournalLine> lines, JournalQuery query, Person? person, Turn turn) =>
        $"""
            <b>Журнал</b>{(query.TopicOf is { } topic ? $" · {JournalTexts.Of(topic).ToLowerInvariant()}" : string.Empty)}{(
                query.MonthOf is { } month ? $" · {RussianDate.MonthTitle(month)}" : string.Empty
            )}{(person is null ? string.Empty : $" · {Html.Safe(person.NameFor(turn.Centre))}")}

            {(lines.Count == 0 ? "Записей не нашлось." : string.Join("\n\n", lines.Select(l => Line(l, turn))))}
            """;

    private static string Line(JournalLine line, Turn turn)
    {
        var note = line.Note.Length > 0 ? $": {Html.Safe(line.Note)}" : string.Empty;
        var about = About(line, turn.Centre);
        return $"{RussianDate.DayAndTime(turn.Centre.Local(line.Entry.At), turn.LocalNow)}\n"
            + $"{Html.Bold(JournalTexts.Of(line.Entry.Action))}{note}\n"
            + $"{Html.Safe(Who(line, turn.Centre))}{(about.Length > 0 ? $" → {Html.Safe(about)}" : string.Empty)}";
    }

    private static string Who(JournalLine line, CentreSettings centre) =>
        line.Actor?.NameFor(centre) ?? (line.Entry.ActorId is null ? "бот или программа" : "удалённый человек");

    private static string About(JournalLine line, CentreSettings centre)
    {
        var subject = line.Entry.Subject switch
        {
            "event" => line.EventTitle is { } title ? $"«{Cut(title)}»" : string.Empty,
            "broadcast" => $"рассылка № {line.Entry.SubjectId}",
            "apiKey" => $"ключ № {line.Entry.SubjectId}",
            _ when line.Person is { } person => person.NameFor(centre),
            "person" => "удалённый человек",
            _ => string.Empty,
        };
        var other = line.Other?.NameFor(centre);
        return string.Join(" · ", ((string?[])[subject, other]).Where(part => !string.IsNullOrEmpty(part)));
    }

    private static string Cut(string title) =>
        title.Length > LongestTitle ? $"{title[..LongestTitle].TrimEnd()}…" : title;
}
