using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Families;

internal static class GuestTexts
{
    public const string Adult = "Взрослый: педагог, родитель";
    public const string Pupil = "Ученик или ученица";
    public const string AskSchool = "Из какой вы школы? Напишите, как её называют. Например: <i>Сосновская СОШ</i>";
    public const string SchoolNotUnderstood =
        "Напишите название школы — до 100 знаков. Например: <i>Сосновская СОШ</i>";
    public const string AskWho = "Кто вы?";
    public const string AskPupil = "Напишите фамилию, имя и класс одним сообщением. Например: <i>Лебедева Маша, 6Б</i>";

    public static string Known(Person person) =>
        $"Приятно познакомиться! Запомнили: {Html.Bold(person.FullName)}, {Html.Safe(person.School ?? string.Empty)}.";
}
