using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.People;

internal static class StartTexts
{
    public const string Introduce = "👋 Познакомиться";
    public const string IAmPupil = "🎒 Я учусь";
    public const string IAmParent = "👪 Я родитель";
    public const string IAmStaff = "🧑‍🏫 Я педагог";
    public const string IAmGuest = "🏫 Я из другой школы";
    public const string SeeEvents = "📅 Мероприятия";
    public const string NoLetter = "Без буквы";
    public const string Correct = "✏️ Исправить имя или класс";

    public const string AskGrade = "В каком классе вы учитесь?";
    public const string PressButton = "Нажмите, пожалуйста, кнопку.";

    public const string NameNotUnderstood =
        "Напишите фамилию и имя одним сообщением, буквами. Например: <i>Соколова Маша</i>";

    public const string AskCode = """
        Чтобы работать в боте как педагог, нужно приглашение от руководителя центра.

        Пришлите код из восьми знаков. Например: <code>ABCD-2345</code>
        """;

    public const string CodeNotUnderstood = "Код — это восемь латинских букв и цифр. Например: <code>ABCD-2345</code>";
    public const string CodeUnknown =
        "Этот код не подходит: в нём ошибка, он уже использован или его срок прошёл. Напишите ещё раз или попросите у руководителя новый.";
    public const string LinkUnknown = "Эта ссылка больше не действует. Попросите новую у того, кто её прислал.";
    public const string TooManyTries = "Слишком много попыток. Подождите час и попробуйте снова.";

    public const string StaffNameNotUnderstood =
        "Напишите фамилию, имя и отчество одним сообщением, буквами. Например: <i>Орлова Вера Павловна</i>";

    public static readonly Button BackToWho = Button.To(HomeTexts.Back, "who", "back");

    public static string Greeting(CentreSettings centre) =>
        $"""
            Здравствуйте! Это бот центра {Html.Bold(centre.Name)}.

            Здесь можно узнать, что намечается, и записаться в одно касание. Кто вы?
            """;

    public static string AskLetter(int grade) => $"{grade} класс. А буква?";

    public static string AskPupilName(string schoolClass) =>
        $"{Html.Bold(schoolClass)} класс, отлично. Теперь напишите фамилию и имя одним сообщением. Например: <i>Соколова Маша</i>";

    public static string KnownAlready(Person person) => $"Мы уже знакомы: {Html.Safe(person.FullName)}.";

    public static string PupilKnown(Person person) =>
        $"Приятно познакомиться! Запомнили: {Html.Bold(person.FullName)}.";

    public static string AskStaffName(StaffRole role) =>
        $"Вас приглашают в команду центра: {RoleNames.Of(role)}. Напишите фамилию, имя и отчество одним сообщением. Например: <i>Орлова Вера Павловна</i>";

    public static string Welcome(Actor actor) =>
        $"Готово, {Html.Safe(actor.Person!.GivenName)}! Вы в команде: {string.Join(", ", actor.Roles.Select(RoleNames.Of))}.";
}
