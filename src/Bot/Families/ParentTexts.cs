using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Families;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Families;

internal static class ParentTexts
{
    public const string NoSlip = "✏️ Листка нет: написать имя ребёнка";
    public const string Representative = "Законный представитель";
    public const string Helper = "Помощник семьи";
    public const string Agree = "✅ Даю согласие";
    public const string Disagree = "Не даю согласия";
    public const string FullText = "📄 Текст согласия";
    public const string AddChild = "➕ Добавить ребёнка";

    public const string AskCode = """
        <b>Здорово, что вы с нами!</b>

        Есть «Листок для семьи» от классного руководителя? Наведите камеру на QR-код или пришлите сюда код из восьми знаков. Например: <code>ABCD-2345</code>

        Листка нет — напишите имя ребёнка, а связь подтвердит педагог.
        """;

    public const string CodeNotUnderstood = "Код — это восемь латинских букв и цифр. Например: <code>ABCD-2345</code>";

    public const string CodeUnknown =
        "Этот код не подходит: в нём ошибка, он уже использован или его срок прошёл. Попросите у классного руководителя новый листок.";

    public const string TooManyTries = "Слишком много попыток. Подождите час и попробуйте снова.";

    public const string AskName =
        "Как вас зовут? Напишите фамилию и имя одним сообщением. Например: <i>Лебедева Анна</i>";

    public const string NameNotUnderstood =
        "Напишите фамилию и имя одним сообщением, буквами. Например: <i>Лебедева Анна</i>";

    public const string AskChild =
        "Напишите фамилию, имя и класс ребёнка одним сообщением. Например: <i>Лебедева Маша, 6Б</i>";

    public const string ChildNotUnderstood =
        "Нужны фамилия, имя и класс одним сообщением. Например: <i>Лебедева Маша, 6Б</i>";

    public const string TooManyChildren =
        "Больше детей добавить нельзя, пока педагог не подтвердит тех, кто уже написан.";

    public const string NotKept = "Хорошо. Мы ничего о вас не сохранили. Мероприятия можно смотреть и так.";

    public const string ForAdults = "Этот код — для взрослых семьи. Отдайте листок маме или папе.";

    public const string ForPupils = "Этот код — для ученика: его открывает сам ребёнок на своём телефоне.";

    public const string SomebodyElse =
        "Этот телефон уже подключён к другому человеку. Сначала отключите его: /settings → «Отключить аккаунт».";

    public const string PhoneMoved = "Готово: дальше мы пишем на этот телефон. Прежний больше не подключён.";

    public const string OldPhone =
        "Ваш аккаунт теперь на другом телефоне, здесь он отключён. Если это были не вы, скажите педагогу центра.";

    public static string AskRole(IReadOnlyList<Person> children) =>
        $"""
            {string.Join('\n', children.Select(c => $"👤 {Html.Bold(c.ShortName)}"))}

            Кто вы ребёнку?

            <b>Законный представитель</b> — мама, папа, опекун: записывает, даёт согласия, решает, что хранить.
            <b>Помощник семьи</b> — бабушка, старший брат: записывает и получает напоминания.
            """;

    public static string OwnConsent(string name, CentreSettings centre) =>
        $"""
            {Html.Bold(name)}, сначала о вас самих.

            Центр «{Html.Safe(
                centre.Name
            )}» хранит ваше имя и то, за кого вы записываете, чтобы писать вам о мероприятиях. Больше ничего. Отозвать согласие можно в любой день.
            """;

    public static string Joined(IReadOnlyList<Person> children, FamilyRole role) =>
        role == FamilyRole.Helper
            ? $"Готово! Теперь вы помогаете семье: {Names(children)}. Записывайте на мероприятия и получайте напоминания."
            : $"Готово! Ваша семья: {Names(children)}.";

    public static string PupilKnown(Person person) => $"Готово! Вы — {Html.Bold(person.FullName)}.";

    public static string ChildAdded(Person child) =>
        $"Добавили: {Html.Bold(child.FullName)}. Педагог подтвердит, что это ваш ребёнок, — мы напишем.";

    public static string JoinedNews(Person adult, Person child, FamilyRole role, CentreSettings centre) =>
        $"К семье присоединился взрослый: {Html.Bold(adult.NameFor(centre))} — "
        + $"{RoleName(role)}. Ребёнок: {Html.Safe(child.GivenName)}.\n\nВы этого не ждали? Скажите классному руководителю: он отключит.";

    public static string RoleName(FamilyRole role) =>
        role == FamilyRole.Representative ? "законный представитель" : "помощник семьи";

    public static string Refused(JoinOutcome outcome, bool pupilCode) =>
        outcome switch
        {
            JoinOutcome.NotForYou => pupilCode ? ForPupils : ForAdults,
            JoinOutcome.SomebodyElse => SomebodyElse,
            _ => CodeUnknown,
        };

    private static string Names(IReadOnlyList<Person> children) =>
        string.Join(", ", children.Select(c => Html.Safe(c.GivenName)));
}
