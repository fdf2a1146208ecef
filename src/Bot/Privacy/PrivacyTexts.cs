using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Privacy;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Privacy;

internal static class PrivacyTexts
{
    public const string Label = "🔐 Мои данные";
    public const string Own = "👤 Мои данные";
    public const string Download = "📥 Скачать мои данные";
    public const string DownloadChild = "📥 Скачать данные";
    public const string Correct = "✏️ Попросить исправить";
    public const string Withdraw = "📝 Отозвать согласие";
    public const string Erase = "🗑 Удалить";
    public const string EraseYes = "Да, удалить навсегда";
    public const string AskErase = "🗑 Попросить удалить";
    public const string Whose = "<b>Мои данные</b>\n\nЧьи данные посмотреть?";
    public const string NotYours = "Эти данные видит только сам человек или его законный представитель.";

    public const string ToldChildErased =
        "Данные ребёнка вашей семьи удалены по решению законного представителя. Записи на мероприятия отменены.";

    public const string ToldErased =
        "Ваши данные в боте центра удалены: имя, записи и связь с этим аккаунтом. Если захотите вернуться — /start";

    public static string Child(string name) => $"👤 {name}";

    public static string EraseChildFirst(Person child) => $"Сначала удалить: {child.GivenName}";

    public static string Stored(Person person, bool isSelf, Holding holding, int months)
    {
        var head = isSelf ? "Мои данные" : $"Данные: {person.GivenName}";
        return $"""
            <b>{Html.Safe(head)}</b>

            <b>Что хранится</b>
            {string.Join('\n', Lines(person, holding).Select(line => $"• {line}"))}

            <b>Зачем.</b> Чтобы записывать на мероприятия и кружки, напоминать о них и посчитать для отчёта, сколько ребят участвовало.

            <b>Сколько.</b> Имя — пока вы с нами и ещё {Plural.Of(
                months,
                "месяц",
                "месяца",
                "месяцев"
            )} после ухода из школы. Тексты сообщений — 30 дней. Числа для отчётов остаются, но уже без имени.

            <b>Кто видит.</b> Семья, педагоги мероприятий, где есть запись, классный руководитель и руководитель центра. Остальные видят «{Html.Safe(
                person.ShortName
            )}»; на открытых страницах имя стоит только с согласия на публикацию.
            """;
    }

    public static string WhyNot(EraseOutcome why) =>
        why switch
        {
            EraseOutcome.NotAlone =>
                "До 18 лет это решает законный представитель. Можно попросить центр: кнопка «Попросить удалить».",
            EraseOutcome.LastHead =>
                "Вы единственный руководитель центра. Сначала назначьте другого в /staff, потом можно удалить свои данные.",
            EraseOutcome.HandOverFirst =>
                "За вами ещё мероприятия, рассылки, класс или ключи. Сначала руководитель передаёт ваши дела в /staff («Передать дела»), потом можно удалить данные.",
            _ => NotYours,
        };

    public static string EraseQuestion(
        Person person,
        bool isSelf,
        IReadOnlyList<Person> alone,
        DateOnly copiesUntil,
        DateTimeOffset nowLocal
    )
    {
        var whose = isSelf ? "ваши данные" : $"данные: {person.FullName}";
        var family =
            alone.Count == 0
                ? string.Empty
                : $"""


                    ⚠️ Вы единственный законный представитель: {Html.Safe(
                        string.Join(", ", alone.Select(c => c.GivenName))
                    )}. Ваши согласия перестанут действовать, записи отменятся. Данные ребёнка останутся в списке школы — если нужно, удалите сначала их.
                    """;
        return $"""
            Удалить навсегда {Html.Bold(whose)}?

            <b>Исчезнут сразу:</b> имя, связь с аккаунтом и семьёй, коды, заметки, тексты сообщений, будущие записи — места перейдут тем, кто ждёт. В таблицах турниров останется «Участник» с номером.

            <b>Останется без имени:</b> сколько ребят какого класса пришло на мероприятия и что согласие когда-то было дано.

            Из резервных копий данные исчезнут до {RussianDate.Day(
                copiesUntil,
                nowLocal
            )}. Сообщения в самом чате удалите у себя.{family}
            """;
    }

    public static string Erased(bool isSelf, DateOnly copiesUntil, DateTimeOffset nowLocal) =>
        $"{(isSelf ? "Готово: ваши данные удалены." : "Готово: данные удалены.")} Из старых копий они исчезнут до {RussianDate.Day(copiesUntil, nowLocal)}.{(isSelf ? " Если захотите вернуться — /start" : string.Empty)}";

    private static IEnumerable<string> Lines(Person person, Holding holding)
    {
        yield return $"имя: {Html.Safe(person.FullName)}";
        if (person.School is { Length: > 0 } school)
        {
            yield return $"школа: {Html.Safe(school)}";
        }

        if (holding.BirthYear is { } year)
        {
            yield return $"год рождения: {year}";
        }

        (string What, int Count)[] counted =
        [
            ("в каких классах: записей", holding.Classes),
            ("записи на мероприятия", holding.SignUps),
            ("из них с отметкой «был(а)»", holding.Came),
            ("дорога и заметки педагогу", holding.Trips),
            ("результаты и награды", holding.Results),
            ("кружки", holding.Clubs),
            ("турниры", holding.Tournaments),
            ("ответы о согласиях", holding.Consents),
            ("связи в семье", holding.Links),
            ("аккаунты", holding.Accounts),
            ("сообщения за 30 дней", holding.Messages),
            ("обращения о данных", holding.Requests),
        ];
        foreach (var (what, count) in counted.Where(c => c.Count > 0))
        {
            yield return $"{what}: {count}";
        }
    }
}
