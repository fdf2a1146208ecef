using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Privacy;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Privacy;

internal static class RequestTexts
{
    public const string Open = "Открыть";
    public const string Done = "✅ Выполнено";
    public const string Fulfil = "🗑 Удалить данные";
    public const string Gone = "Этого обращения уже нет: на него ответили или данные удалены.";
    public const string Sent = "Готово, ответ отправлен.";
    public const string Fulfilled = "Готово: данные удалены, семье написали.";

    public const string Kept =
        "Передали руководителю центра. По закону ответ придёт не позже чем через 10 рабочих дней — сюда, в этот чат.";

    public const string TooMany = "Уже три обращения ждут ответа. Дождитесь, пожалуйста, ответа на них.";

    public const string AskText =
        "<b>Что исправить?</b>\n\nНапишите одним сообщением, например: «Фамилия пишется через ё: Королёва».";

    public const string TextAgain =
        "Напишите, пожалуйста, текстом, до 1000 знаков. Например: «Фамилия пишется через ё: Королёва».";

    public const string AskAnswer =
        "<b>Что ответить?</b>\n\nНапишите одним сообщением, например: «Исправили фамилию в списке 6Б». Текст обращения после этого удалится.";

    public const string AnswerAgain =
        "Напишите, пожалуйста, текстом, до 1000 знаков. Например: «Исправили фамилию в списке 6Б».";

    public static string Label(int count) => count > 0 ? $"📨 Обращения: {count}" : "📨 Обращения";

    public static string List(int count) =>
        count == 0
            ? "<b>Обращения о данных</b>\n\nНикто не ждёт ответа."
            : $"<b>Обращения о данных: {count}</b>\n\nБлижайший срок — сверху. По закону ответить нужно за 10 рабочих дней.";

    public static string Line(PrivacyRequest request, string name, DateTimeOffset nowLocal) =>
        $"{(IsLate(request, nowLocal) ? "❗" : Sign(request.Kind))} до {request.DueOn:d.MM} · {name}";

    public static string Card(PrivacyRequest request, string name, DateTimeOffset nowLocal) =>
        $"""
            <b>{Title(request.Kind)}</b>

            О ком: {Html.Bold(name)}
            Ответить до: {RussianDate.Day(request.DueOn, nowLocal)}{(
                IsLate(request, nowLocal) ? " — срок прошёл" : string.Empty
            )}
            {(request.Text is { } text ? $"\n«{Html.Safe(text)}»" : string.Empty)}
            """.TrimEnd();

    public static string Came(PrivacyRequest request, DateTimeOffset nowLocal) =>
        $"📨 <b>{Title(request.Kind)}</b>\n\nОтветить нужно до {RussianDate.Day(request.DueOn, nowLocal)}.";

    public static string Answered(RequestKind kind, string answer) =>
        $"<b>Ответ центра</b>\n\n{(kind == RequestKind.Correction ? "Вы просили исправить данные." : "Вы просили удалить данные.")}\n\n«{Html.Safe(answer)}»";

    public static string FulfilQuestion(string name) =>
        $"Удалить навсегда данные: {Html.Bold(name)}?\n\nИмя, аккаунт, связи и будущие записи исчезнут сразу; числа в отчётах останутся без имени. Проверьте, что просит тот, кто вправе: сам человек или законный представитель.";

    private static string Title(RequestKind kind) =>
        kind == RequestKind.Correction ? "Просят исправить данные" : "Просят удалить данные";

    private static string Sign(RequestKind kind) => kind == RequestKind.Correction ? "✏️" : "🗑";

    private static bool IsLate(PrivacyRequest request, DateTimeOffset nowLocal) =>
        request.DueOn < DateOnly.FromDateTime(nowLocal.Date);
}
