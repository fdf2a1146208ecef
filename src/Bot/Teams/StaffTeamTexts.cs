using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Teams;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Teams;

/// <summary>Words about teams for who answers for the event.</summary>
internal static class StaffTeamTexts
{
    public const string Mentor = "🧑‍🏫 Наставник";
    public const string NoMentor = "Без наставника";
    public const string Add = "➕ Добавить в команду";
    public const string Keep = "Оставить как есть";
    public const string Dissolve = "Распустить";
    public const string DissolveYes = "Да, распустить и сообщить";
    public const string Gather = "🧩 Собрать команды";
    public const string WhoMentors = "Кто будет наставником? Ему напишем.";
    public const string Nobody = "Сейчас команду никто не ищет, и без команды никого нет.";
    public const string PlanChanged = "Пока вы смотрели, список изменился. Вот новое предложение.";
    public const string Kept = "Хорошо, команда остаётся как есть.";
    public const string MentorTold = "Наставника записали.";
    public const string NothingToGather = "Собирать пока некого: не хватает людей или мест.";

    private const int MostLines = 30;

    public static string Label(int count) => count > 0 ? $"👥 Команды ({count})" : "👥 Команды";

    public static string Title(Event item, IReadOnlyList<Squad> squads, IReadOnlyList<Person> seekers, int alone)
    {
        var people = Plural.Of(squads.Sum(s => s.Count), "человек", "человека", "человек");
        string?[] parts =
        [
            $"<b>Команды</b>: {Html.Safe(item.Title)}",
            squads.Count == 0
                ? "Команд пока нет."
                : $"{Plural.Of(squads.Count, "команда", "команды", "команд")}, в них {people}.",
            seekers.Count > 0 ? $"🔍 Ищут команду: {seekers.Count}." : null,
            alone > 0 ? $"👤 В списке без команды: {alone}." : null,
        ];
        return string.Join('\n', parts.Where(p => p is not null));
    }

    /// <summary>«⚠️ Роботы — 1, нужно ещё 2».</summary>
    public static string TeamLabel(Squad squad)
    {
        var mark =
            squad is { Lacks: > 0, Team.IsKept: false } ? "⚠️ "
            : squad.Captain.SignUp.Status == SignUpStatus.Queued ? "🕓 "
            : string.Empty;
        var lacks = squad.Lacks > 0 ? $", нужно ещё {squad.Lacks}" : string.Empty;
        return $"{mark}{squad.Team.Name} — {squad.Count}{lacks}";
    }

    public static string Plan(GatherPlan plan, CentreSettings centre)
    {
        var lines = plan
            .New.Select((people, i) => $"<b>Новая команда {i + 1}</b>: {Names(people, plan, centre)}")
            .Concat(
                plan.Joining.Select(j =>
                    $"В команду {SquadTexts.Quoted(j.Squad.Team)}: {Names(j.People, plan, centre)}"
                )
            )
            .ToList();
        var more =
            lines.Count > MostLines
                ? $"\n… и ещё {Plural.Of(lines.Count - MostLines, "команда", "команды", "команд")}"
                : string.Empty;
        var left =
            plan.Left.Count > 0
                ? $"\n\nБез команды пока останутся ({plan.Left.Count}): {Names([.. plan.Left.Take(MostLines)], plan, centre)}"
                : string.Empty;
        return $"<b>Предлагаем собрать так</b>\nРядом — соседние классы.{Legend(plan)}\n\n{string.Join('\n', lines.Take(MostLines))}{more}{left}";
    }

    public static string GatherYes(GatherPlan plan) =>
        $"✅ Собрать и сообщить семьям: {plan.New.Sum(p => p.Count) + plan.Joining.Sum(j => j.People.Count)}";

    public static string Gathered(int count) =>
        $"Готово: {Plural.Of(count, "команда собрана", "команды собраны", "команд собрано")}. Семьям напишем.";

    public static string WhoComes(Squad squad) =>
        $"Кого добавить в команду {SquadTexts.Quoted(squad.Team)}? Семье напишем.";

    public static string Added(string name) => $"Теперь в команде: {Html.Safe(name)}. Семье напишем.";

    public static string DissolveQuestion(Squad squad) =>
        $"Распустить команду {SquadTexts.Quoted(squad.Team)}? Записи отменятся ({Plural.Of(squad.Count, "человек", "человека", "человек")}), семьям напишем. Все останутся в списке «Ищу команду».";

    public static string Dissolved(Squad squad) =>
        $"Команды {SquadTexts.Quoted(squad.Team)} больше нет. Семьям напишем.";

    /// <summary>«🕓 Маша С., 6Б; 👤 Лев Р., 7А; Юра Ю., 7Б»: from the queue, from the list, of those who look for a team.</summary>
    private static string Names(IReadOnlyList<Person> people, GatherPlan plan, CentreSettings centre) =>
        Html.Safe(string.Join("; ", people.Select(p => $"{Mark(plan, p)}{ListNames.Short(p, centre)}")));

    private static string Mark(GatherPlan plan, Person person) =>
        plan.Standing.GetValueOrDefault(person.Id) switch
        {
            null => string.Empty,
            { Status: SignUpStatus.Queued } => "🕓 ",
            _ => "👤 ",
        };

    private static string Legend(GatherPlan plan)
    {
        var marks = plan.New.Concat(plan.Joining.Select(j => j.People)).SelectMany(p => p).Select(p => Mark(plan, p));
        var used = marks.ToHashSet();
        return (used.Contains("👤 ") ? "\n👤 — из списка без команды, место остаётся за ними." : string.Empty)
            + (used.Contains("🕓 ") ? "\n🕓 — из очереди, очередь остаётся за ними." : string.Empty);
    }
}
