using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Events;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Teams;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Teams;

/// <summary>The words of notices about teams. «name» is empty for the child itself, « (Маша)» for a parent.</summary>
internal static class TeamNewsTexts
{
    public const string ToTeam = "👥 К команде";
    public const string See = "🔍 Кто ищет";

    public static string Joined(Squad squad, IReadOnlyList<Participant> who, CentreSettings centre) =>
        $"👋 В команде пополнение: {Html.Safe(string.Join(", ", who.Select(m => ListNames.Short(m.Person, centre))))}.\n\n{SquadTexts.Gathered(squad)}.\n{Html.Safe(squad.Item.Title)}";

    public static string Lead(Squad squad, string name) =>
        $"⭐ Теперь вы капитан{name}: команда {SquadTexts.Quoted(squad.Team)}, {Html.Safe(squad.Item.Title)}.\n{SquadTexts.Gathered(squad)}.";

    public static string Smaller(Squad squad) =>
        $"В команде стало меньше людей.\n\n{SquadTexts.Gathered(squad)}.\n{Html.Safe(squad.Item.Title)}";

    public static string Out(Team team, Event item, string name) =>
        $"Вас больше нет в команде {SquadTexts.Quoted(team)}{name}. Запись на {Html.Bold(item.Title)} отменена. Можно вступить в другую команду или создать свою.";

    public static string Over(Team team, Event item, string name) =>
        $"Команду {SquadTexts.Quoted(team)} распустили{name}: {Html.Bold(item.Title)}. Запись отменена, но мы отметили «Ищу команду» — вас могут позвать в другую.";

    public static string Call(Squad squad, string name, CentreSettings centre, DateTimeOffset now) =>
        $"👋 Вас зовут в команду{name}!\n\n{SquadTexts.Gathered(squad)}.\n{Html.Bold(squad.Item.Title)}\n🗓 {EventTexts.When(squad.Item, centre, now)}";

    public static string Seeker(Squad squad) =>
        $"🔍 Кто-то ищет команду, а у вас есть место.\n\n{SquadTexts.Gathered(squad)}.\n{Html.Safe(squad.Item.Title)}";

    public static string Put(Event item, IReadOnlyList<Placed> teams, CentreSettings centre, DateTimeOffset now)
    {
        var isOne = teams.Count == 1;
        var lines = teams.Select(t =>
            $"{(isOne ? string.Empty : $"👤 {Whom(t)}\n")}{SquadTexts.Gathered(t.Squad)}.\n{t.Seat}"
        );
        return $"🧩 Педагог собрал команды{(isOne ? teams[0].Called : string.Empty)}.\n\n{string.Join("\n\n", lines)}\n{Html.Bold(item.Title)}\n🗓 {EventTexts.When(item, centre, now)}";
    }

    /// <summary>«👥 К команде», with its name where there are several.</summary>
    public static string ToTeamOf(Squad squad, bool isOne) => isOne ? ToTeam : $"{ToTeam} «{squad.Team.Name}»";

    public static string Mentor(Squad squad, CentreSettings centre, DateTimeOffset now) =>
        $"🧑‍🏫 Вы наставник команды {SquadTexts.Quoted(squad.Team)}: {Plural.Of(squad.Count, "человек", "человека", "человек")}.\n{Html.Bold(squad.Item.Title)}\n🗓 {EventTexts.When(squad.Item, centre, now)}";

    public static string Short(Squad squad, bool leads, CentreSettings centre, DateTimeOffset now)
    {
        var until = RussianDate.DayAndTime(centre.Local(squad.Item.Closes), centre.Local(now));
        var what = leads
            ? "Позовите друзей по коду или тех, кто ищет команду."
            : "Позовите друзей: код и ссылка есть у капитана.";
        return $"⚠️ {SquadTexts.Gathered(squad)}.\n{Html.Bold(squad.Item.Title)}, запись до {until}.\n\n{what}";
    }

    public static string Shorts(Event item, IReadOnlyList<Squad> small) =>
        $"⚠️ {Html.Bold(item.Title)}: {Plural.Of(small.Count, "команда", "команды", "команд")} меньше, чем нужно. Решите, пожалуйста: добавить людей, оставить как есть или распустить.";

    private static string Whom(Placed placed) => Html.Safe(Siblings.Names(placed.Whom));
}
