using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Events;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Questions;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Questions;

/// <summary>Words for who answers, and for the organiser who reads the answers.</summary>
internal static class AnswerTexts
{
    public const string Skip = "Пропустить";
    public const string Answer = "❓ Ответить";
    public const string Thanks = "Спасибо, ответы записаны";
    public const string Noted = "Ответ записан";
    public const string Nothing = "Вопросов здесь больше нет.";
    public const string Closed = "Ответы больше не меняются: мероприятие началось или запись снята.";
    public const string PressOption = "Выберите, пожалуйста, один из вариантов.";
    public const string TextRefused = "Ответ — до 500 знаков. Сократите, пожалуйста.";
    public const string File = "📄 Таблица";
    public const string FileComes = "Таблица с ответами — следующим сообщением.";
    public const string FileCaption = "Здесь имена и ответы: не пересылайте, пожалуйста.";
    public const string NudgeYes = "Да, напомнить";
    public const string NudgedToday = "Сегодня уже напоминали. Завтра можно ещё раз.";

    private const string OwnWords = "Напишите ответ сообщением. Не пишите о здоровье: скажите педагогу лично.";

    private const string BeforeConsent = "⏳ Ждём согласия родителя: до него ничего не спрашиваем.";
    private const string NoAnswer = "—";
    private const int LongestInList = 60;

    /// <param name="name">Whose answers they are; nothing for the reader's own.</param>
    public static string Question(AnswerSheet sheet, EventQuestion question, string? name)
    {
        var (number, count) = (
            sheet.Questions.Index().First(q => q.Item.Id == question.Id).Index + 1,
            sheet.Questions.Count
        );
        var lines = new[]
        {
            Heading(sheet, name) + (count > 1 ? $"\nВопрос {number} из {count}" : string.Empty),
            Html.Bold(question.Text),
            sheet.Answers.GetValueOrDefault(question.Id) is { } answer ? $"Сейчас: {Html.Safe(answer)}" : null,
            question.Kind == QuestionKind.Text ? OwnWords : null,
        };
        return string.Join("\n\n", lines.OfType<string>());
    }

    public static string Overview(AnswerSheet sheet, string? name) =>
        $"{Heading(sheet, name)}\n\n{(sheet.SignUp.Status == SignUpStatus.AwaitingConsent ? $"{BeforeConsent}\n\n" : string.Empty)}"
        + string.Join(
            "\n\n",
            sheet.Questions.Select(
                (q, index) =>
                    $"{index + 1}. {Html.Safe(q.Text)}\n{Html.Bold(sheet.Answers.GetValueOrDefault(q.Id, NoAnswer))}"
            )
        );

    public static string ChangeLabel(int number, EventQuestion question) => $"✏️ {number}. {question.Text}";

    public static string Remaining(Member member, int count) =>
        member.IsSelf ? $"⚠️ Осталось ответить: {count}" : $"⚠️ {Html.Safe(member.Name)} — осталось ответить: {count}";

    public static string AnswerLabel(Member member, int count) =>
        member.IsSelf ? $"❓ Ответить на вопросы ({count})" : $"❓ {member.Name}: ответить ({count})";

    public static string OwnLabel(Member member) => member.IsSelf ? "✏️ Мои ответы" : $"✏️ {member.Name}: ответы";

    public static string Waiting(Event item, Member member, int count) =>
        $"❓ Ждём ответов: {Html.Bold(item.Title)}{NewsTexts.Children([member])}\n\nОсталось ответить: {count}. Это займёт минуту.";

    public static string Answers(
        Event item,
        IReadOnlyList<EventQuestion> questions,
        ILookup<long, EventAnswer> answers,
        IReadOnlyList<SignUp> list
    ) =>
        $"<b>Ответы участников</b>: {Html.Safe(item.Title)}\n\n"
        + string.Join('\n', questions.Select(q => Tally(q, answers, list)));

    /// <summary>«Мария И., 6Б: M · да · —».</summary>
    public static string Line(string name, IReadOnlyList<EventQuestion> questions, IEnumerable<EventAnswer> answers)
    {
        var mine = answers.ToDictionary(a => a.QuestionId, a => a.Text);
        return $"{Html.Safe(name)}: {Html.Safe(string.Join(" · ", questions.Select(q => Short(mine.GetValueOrDefault(q.Id, NoAnswer)))))}";
    }

    public static string NudgeLabel(int count) => $"⏰ Напомнить тем, кто не ответил: {count}";

    public static string NudgeQuestion(Event item, int count) =>
        $"Напомнить об ответах: {Html.Bold(item.Title)}?\n\nНапишем семьям: {Plural.Of(count, "участник", "участника", "участников")} без ответа. Больше одного раза в день не пишем.";

    public static string Nudged(int count) =>
        count == 0 ? NudgedToday : $"Готово: напомним, участников без ответа — {count}.";

    private static string Tally(EventQuestion question, ILookup<long, EventAnswer> answers, IReadOnlyList<SignUp> list)
    {
        var given = list.SelectMany(s => answers[s.Id]).Where(a => a.QuestionId == question.Id).ToList();
        var silent = list.Count - given.Count;
        IEnumerable<string> parts =
            question.Options.Count > 0
                ? question.Options.Select(o => $"{Html.Safe(o)} — {given.Count(a => a.Text == o)}")
                : [$"ответили — {given.Count}"];
        return $"• {Html.Safe(question.Text.TrimEnd('?', ':', '.', ' '))}: {string.Join(", ", parts.Append($"без ответа — {silent}"))}";
    }

    private static string Heading(AnswerSheet sheet, string? name) =>
        $"❓ {Html.Bold(sheet.Event.Title)}{(name is null ? string.Empty : $"\n👤 {Html.Safe(name)}")}";

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= LongestInList
            ? line
            : line[..(LongestInList - (char.IsHighSurrogate(line[LongestInList - 2]) ? 2 : 1))] + "…";
    }
}
