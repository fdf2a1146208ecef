using TochkaBot.Bot.Roster;
using TochkaBot.Bot.Setup;
using TochkaBot.Domain.Roster;

namespace TochkaBot.Bot.Commands;

/// <summary>What the console says of an import. It is the school's own computer: names stand in full.</summary>
internal static class ImportTexts
{
    public static string Done(string file, Place place, RosterPlan plan) =>
        string.Concat(
            Lines(file, place, plan).Where(line => line.Length > 0).Select(line => line + Environment.NewLine)
        );

    private static IEnumerable<string> Lines(string file, Place place, RosterPlan plan) =>
        [
            place.IsSandbox ? $"Песочница: {place.Database}" : string.Empty,
            $"{file}: строк {plan.Rows.Count}. Добавлено {plan.Count(RowOutcome.Added)}, изменено {plan.Count(RowOutcome.Changed)}, "
                + $"возвращено {plan.Count(RowOutcome.Returned)}, без изменений {plan.Count(RowOutcome.Unchanged)}, не принято {plan.Count(RowOutcome.Refused)}.",
            .. plan
                .Rows.Where(r => r.Outcome == RowOutcome.Refused)
                .Select(r => $"строка {r.Row.Number} ({r.Row.Name}, {r.Row.Class}): {PlanTexts.Why(r.Refusal!.Value)}"),
            .. plan.Missing.Select(c => $"нет в файле, осталось как есть: {c.FamilyName} {c.GivenName}, {c.Class}"),
            .. plan.Doubts.Select(d =>
                $"строка {d.Row.Row.Number} ({d.Row.Row.Name}): новый ребёнок; если это {d.Child.FamilyName} {d.Child.GivenName} с новой фамилией, исправьте в /roster"
            ),
        ];
}
