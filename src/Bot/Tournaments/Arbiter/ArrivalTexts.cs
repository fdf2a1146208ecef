using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Tournaments;
using TochkaBot.Domain.Tournaments.Settings;

namespace TochkaBot.Bot.Tournaments.Arbiter;

internal static class ArrivalTexts
{
    public const string All = "Все здесь";
    public const string WithoutClass = "без класса";
    public const string NotUnderstood = "Напишите фамилию, можно с именем и классом. Например: <i>Петров Иван 6Б</i>";

    public static string WhoIsHere(Book book, int listed) =>
        listed == 0
            ? $"{ArbiterTexts.Title(book)}\n\nВ списке пока никого. Добавьте тех, кто пришёл."
            : $"{ArbiterTexts.Title(book)} · <b>кто здесь</b>\nОтмечено: <b>{book.Here.Count}</b> из {listed}. Нажмите на имя.";

    public static string Tick(Candidate candidate, Naming naming) =>
        $"{(candidate.IsHere ? "✅" : "▫️")} {candidate.Name(naming)}";

    public static string Ask(Book book, int waiting)
    {
        var late = book.IsRunning ? $" Сыграет с тура {book.Published + 1}." : string.Empty;
        return waiting == 0
            ? $"<b>Кто пришёл?</b>{late}\nНапишите фамилию или класс — найдём в списке. Кого нет, запишем: <i>Петров Иван 6Б</i>"
            : $"<b>Кто пришёл?</b>{late}\nНажмите на имя из списка — или напишите фамилию, класс либо новое имя: <i>Петров Иван 6Б</i>";
    }

    public static string Found(string typed, int count) =>
        count == 0
            ? $"«{Html.Safe(typed)}» — никого не нашли. Напишите иначе или запишите новое имя: <i>Петров Иван 6Б</i>"
            : $"«{Html.Safe(typed)}» — кто из них?";

    public static string NewLabel(PersonName name, SchoolClass? inClass) =>
        $"➕ Записать: {name.Family} {name.Given}, {inClass?.ToString() ?? WithoutClass}";

    /// <param name="noConsent">Nobody of the family has agreed yet: whoever runs it should know.</param>
    public static string Came(Book book, TournamentPlayer? player, Naming naming, bool noConsent)
    {
        if (player is null)
        {
            return "✅ Отмечено.";
        }

        var name = Html.Safe(player.Name(naming));
        var consent = noConsent ? "\n⏳ Согласия родителей пока нет: возьмите листок." : string.Empty;
        return !book.IsRunning ? $"✅ {name} — здесь.{consent}"
            : book.Draft is { } draft ? $"✅ {name} — в игре. Пары тура {draft.Number} составлены заново.{consent}"
            : $"✅ {name} — в игре с тура {book.Published + 1}.{consent}";
    }
}
