using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Teams;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Teams;

/// <summary>How a team stands, for its own screen and wherever it is spoken of.</summary>
internal static class SquadTexts
{
    public static string Quoted(Team team) => $"«{Html.Safe(team.Name)}»";

    /// <summary>«Команда «Роботы» собрана: 3 человека, можно ещё двоих».</summary>
    public static string Gathered(Squad squad)
    {
        var people = Plural.Of(squad.Count, "человек", "человека", "человек");
        if (squad.Lacks > 0)
        {
            return $"Команда {Quoted(squad.Team)}: {people}, {Needs(squad.Lacks)}";
        }

        var room = squad.Room switch
        {
            null => string.Empty,
            0 => ", мест в ней больше нет",
            var more => $", можно ещё {Accusative(more.Value)}",
        };
        return $"Команда {Quoted(squad.Team)} собрана: {people}{room}";
    }

    /// <summary>The seat that the team has, or where it stands.</summary>
    public static string Seat(Squad squad) =>
        squad.Captain.SignUp switch
        {
            { Status: SignUpStatus.Seated } => "✅ Место есть",
            { Status: SignUpStatus.Offered } => "🔔 Освободилось место: ответит капитан",
            { Status: SignUpStatus.AwaitingApproval } => "⏳ Заявка ждёт решения педагога",
            { Status: SignUpStatus.AwaitingConsent } => "⏳ Место держим: ждём согласия для капитана",
            var queued => $"🕓 Команда в очереди: {queued.Position}",
        };

    public static string Screen(Squad squad, CentreSettings centre, string? mentor)
    {
        var names = new ListNames(squad.Members.Select(m => m.Person), centre);
        var lines = squad.Members.Select((m, i) => $"{i + 1}. {Html.Safe(names.Of(m.Person))}{Role(squad, m)}");
        string?[] parts =
        [
            $"👥 <b>{Gathered(squad)}</b>",
            Html.Safe(squad.Item.Title),
            Seat(squad),
            $"\n{string.Join('\n', lines)}",
            mentor is null ? null : $"\n🧑‍🏫 Наставник: {Html.Safe(mentor)}",
        ];
        return string.Join('\n', parts.Where(p => p is not null));
    }

    private static string Role(Squad squad, Participant member)
    {
        var state = member.SignUp.Status switch
        {
            SignUpStatus.AwaitingConsent => " — ⏳ ждём согласия",
            SignUpStatus.Queued when squad.Captain.SignUp.HoldsSeat => $" — 🕓 в очереди: {member.SignUp.Position}",
            _ => string.Empty,
        };
        return (member.SignUp.Id == squad.Captain.SignUp.Id ? " ⭐ капитан" : string.Empty) + state;
    }

    private static string Needs(int count) =>
        count switch
        {
            1 => "нужен ещё один человек",
            2 => "нужно ещё двое",
            3 => "нужно ещё трое",
            4 => "нужно ещё четверо",
            _ => $"нужно ещё {Plural.Of(count, "человек", "человека", "человек")}",
        };

    private static string Accusative(int count) =>
        count switch
        {
            1 => "одного",
            2 => "двоих",
            3 => "троих",
            4 => "четверых",
            _ => Plural.Of(count, "человека", "человек", "человек"),
        };
}
