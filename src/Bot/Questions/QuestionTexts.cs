using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Events;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Series;
using TochkaBot.Domain.Questions;

namespace TochkaBot.Bot.Questions;

/// <summary>Words for the organiser who asks.</summary>
internal static class QuestionTexts
{
    public const string New = "➕ Добавить вопрос";
    public const string KindQuestion = "<b>Новый вопрос</b>\nКак на него будут отвечать?";
    public const string TextQuestion =
        "Напишите сам вопрос, до 200 знаков. Например: <i>Какой размер футболки?</i>\n\nО здоровье и документах здесь не спрашивайте: такое — лично.";
    public const string ChoicesQuestion =
        "Напишите варианты: каждый с новой строки или через запятую, от двух до восьми. Например: <i>S, M, L</i>";
    public const string NeedQuestion = "Без ответа обойтись можно?";
    public const string Required = "❗ Ответ нужен от всех";
    public const string Optional = "Можно пропустить";
    public const string Drop = "🗑 Удалить вопрос";
    public const string DropYes = "Да, удалить";
    public const string Dropped = "Вопрос удалён.";
    public const string MoreAnswers = "Пока вы решали, ответов стало больше. Посмотрите ещё раз.";
    public const string TextRefused = "Вопрос — от 1 до 200 знаков. Например: Какой размер футболки?";
    public const string ChoicesRefused = "Нужно от двух до восьми вариантов, каждый до 40 знаков. Например: S, M, L";
    public const string PressButton = "Нажмите, пожалуйста, одну из кнопок.";
    public const string Gone = "Этого вопроса больше нет.";

    private const string TooMany = "Больше пяти вопросов не поместится: сначала удалите лишний.";
    private const string Twice =
        "Такой вопрос уже есть. Спросите иначе — например, «Размер футболки для второго ребёнка?»";
    private const string JustAdded = $"✅ Вопрос добавлен. {SeenOnCard}";
    private const string SeenOnCard = "Кто уже записан, увидит его на карточке.";
    private const string Closed = "Мероприятие отменено: вопросы больше не меняются.";

    public static string KindName(QuestionKind kind) =>
        kind switch
        {
            QuestionKind.Text => "✍️ Своими словами",
            QuestionKind.Choice => "☑️ Выбор из вариантов",
            _ => "👍 Да или нет",
        };

    public static string List(Event item, IReadOnlyList<EventQuestion> all) =>
        $"<b>Вопросы участникам</b>: {Html.Safe(item.Title)}\n\n"
        + (
            all.Count == 0
                ? "Пока ни одного. Спросите то, что нужно знать заранее: размер футболки, нужен ли ноутбук."
                : string.Join('\n', all.Select((q, index) => $"{index + 1}. {Described(q)}"))
        )
        + "\n\nВопросы видят записанные, ответы — только вы: в «Списке».";

    public static string Label(int number, EventQuestion question) => $"{number}. {question.Text}";

    public static string One(EventQuestion question, int answers) => $"{Described(question)}\n\nОтветов: {answers}.";

    public static string Switch(EventQuestion question) =>
        question.IsRequired ? "Можно пропустить" : "❗ Ответ нужен от всех";

    public static string DropQuestion(EventQuestion question, int answers) =>
        $"Удалить вопрос?\n{Html.Bold(question.Text)}\n\nВместе с ним пропадут ответы: {answers}.";

    /// <summary>Of an event that others like it follow.</summary>
    public static string DropWhere(EventQuestion question, int here, int following) =>
        $"Удалить вопрос?\n{Html.Bold(question.Text)}\n\n{SeriesTexts.WhichOnes}"
        + (
            here + following > 0
                ? $"\n\nВместе с ним пропадут ответы: здесь — {here}, у следующих — {following}."
                : string.Empty
        );

    public static string SwitchWhere(EventQuestion question) =>
        $"{Html.Bold(question.Text)} — {(question.IsRequired ? "можно будет пропустить" : "ответ будет нужен от всех")}. {SeriesTexts.WhichOnes}";

    public static string Added(Carried<QuestionOutcome> carried, CentreSettings centre) =>
        carried.First == QuestionOutcome.Done
            ? $"✅ {SeriesTexts.Done("Вопрос добавлен", carried.Done)} {SeenOnCard}"
                + SeriesTexts.Except(carried.Left.Select(l => (l.Event, Why(l.Why))), centre)
            : Told(carried.First);

    public static string Told(QuestionOutcome outcome) =>
        outcome switch
        {
            QuestionOutcome.Done => JustAdded,
            QuestionOutcome.TooMany => TooMany,
            QuestionOutcome.Twice => Twice,
            QuestionOutcome.Closed => Closed,
            QuestionOutcome.NotFound => Gone,
            QuestionOutcome.Wrong => TextRefused,
            QuestionOutcome.Answered => MoreAnswers,
            _ => HomeTexts.NotAllowed,
        };

    private static string Why(QuestionOutcome outcome) =>
        outcome switch
        {
            QuestionOutcome.TooMany => "там уже пять вопросов",
            QuestionOutcome.Twice => "там похожий вопрос уже есть",
            _ => "там вопросы больше не меняются",
        };

    private static string Described(EventQuestion question)
    {
        var how = question.Kind switch
        {
            QuestionKind.Text => "своими словами",
            QuestionKind.Choice => Html.Safe(string.Join(", ", question.Options)),
            _ => "да или нет",
        };
        return $"{Html.Bold(question.Text)} — {how}{(question.IsRequired ? ", ответ нужен" : string.Empty)}";
    }
}
