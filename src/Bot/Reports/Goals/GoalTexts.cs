using System.Globalization;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Reports.Goals;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Reports.Goals;

internal static class GoalTexts
{
    public const string Invite = "💌 Пригласить";
    public const string InviteNow = "Да, пригласить";
    public const string NothingToSend = "Сейчас приглашать некого.";
    public const string Gone = "Такой цели больше нет.";
    public const string AllReached = "Охвачены все.";

    private static readonly CultureInfo Russian = CultureInfo.GetCultureInfo("ru-RU");

    public static string Goals(IReadOnlyList<GoalCoverage> goals, bool isWhole, Turn turn)
    {
        var whose = isWhole ? string.Empty : " · мой класс";
        var head = $"<b>Цели и охват</b>{whose} · {RussianDate.Day(turn.Today, turn.LocalNow)}";
        return goals.Count == 0
            ? $"{head}\n\nЦелей пока нет."
            : $"{head}\n\n{string.Join("\n\n", goals.Select((goal, i) => Goal(goal, i + 1)))}";
    }

    public static string MissingLabel(int number, GoalCoverage goal) =>
        $"{number}. Кто ещё не охвачен: {goal.NotCovered.Count}";

    public static string Classes(GoalCoverage goal, int number) =>
        $"<b>Цель {number}</b>: {State(goal)}\n\n"
        + (
            goal.NotCovered.Count == 0
                ? AllReached
                : $"Ещё не охвачены: {Pupils(goal.NotCovered.Count)}. Выберите класс."
        );

    public static string ClassLabel(SchoolClass of, int pupils) => $"{of}: {pupils}";

    public static string OfClass(SchoolClass of, IReadOnlyList<string> names, int count, int number) =>
        count == 0
            ? $"<b>{Html.Safe($"{of}")}</b> · цель {number}\n\n{AllReached}"
            : $"<b>{Html.Safe($"{of}")}</b> · цель {number}, ещё не охвачены: {Pupils(count)}\n\n"
                + string.Join('\n', names.Select(n => $"• {Html.Safe(n)}"));

    public static string Ask(InvitationPlan plan)
    {
        string?[] lines =
        [
            plan.Children.Count == 0
                ? NothingToSend
                : $"Пригласить {Families(plan.Children.Count)}? Каждая получит одно сообщение с ближайшими мероприятиями, на которые ребёнок может записаться. Ночью не побеспокоим.",
            plan.Silent > 0 ? $"Без чата с нами: {Pupils(plan.Silent)} — им скажите лично." : null,
            plan.Invited > 0 ? $"Уже приглашали на этой неделе: {Pupils(plan.Invited)}." : null,
            plan.Idle > 0 ? $"Сейчас для них ничего не открыто: {Pupils(plan.Idle)}." : null,
        ];
        return string.Join("\n\n", lines.OfType<string>());
    }

    public static string Sent(int families) => families == 0 ? NothingToSend : $"Приглашения отправлены: {families}.";

    public static string Invitation(
        Person child,
        bool isForThemselves,
        IReadOnlyList<Event> events,
        CentreSettings centre,
        DateTimeOffset now
    )
    {
        var name = Html.Safe(child.GivenName);
        var head = isForThemselves
            ? $"{name}, вам есть куда прийти! Можно записаться:"
            : $"{name}: приглашаем в центр! Можно записаться:";
        var lines = events.Select(e =>
            $"• {RussianDate.DayAndTime(centre.Local(e.StartsAt), centre.Local(now))} — {Html.Safe(e.Title)}"
        );
        return $"{head}\n\n{string.Join('\n', lines)}";
    }

    /// <summary>«68 % из 70 %: до цели 5 учеников».</summary>
    public static string State(GoalCoverage goal)
    {
        var (percent, target) = ($"{goal.Share.Percent.ToString("0.#", Russian)} %", $"{goal.Goal.TargetPercent} %");
        return goal switch
        {
            { Share.Cohort: 0 } => "в этих классах пока никого нет",
            { IsReached: true } => $"{percent} из {target}: цель достигнута",
            _ => $"{percent} из {target}: до цели {Pupils(goal.Lacking)}",
        };
    }

    private static string Goal(GoalCoverage goal, int number)
    {
        var mark = goal.IsReached ? "✅" : "🎯";
        var grades = goal.ByGrade.Select(g => $"{g.Grade} кл. {g.Share.Covered}/{g.Share.Cohort}");
        return $"{mark} {number}. {Html.Safe(goal.Goal.Title)}\n<b>{State(goal)}</b>\n{string.Join(" · ", grades)}";
    }

    private static string Pupils(int count) => Plural.Of(count, "ученик", "ученика", "учеников");

    private static string Families(int count) => Plural.Of(count, "семью", "семьи", "семей");
}
