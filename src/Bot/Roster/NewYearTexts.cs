using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Roster;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Roster;

/// <summary>Words about the new school year.</summary>
internal static class NewYearTexts
{
    private const int MostLines = 50;

    public const string StaysLabel = "☑️ Кто идёт в 10 класс";
    public const string Load = "📥 Добавить новые списки";
    public const string Apply = "✅ Применить: перевести всех";

    public static string OtherDay(DateOnly day) => $"📅 Считать с {RosterTexts.Day(day)}";

    public static string ClassLabel(SchoolClass of, int count) => $"{of} · {count}";

    public static string WhyNot(NewYearOutcome outcome) =>
        outcome switch
        {
            NewYearOutcome.AlreadyDone =>
                "В этот учебный год всех уже перевели: второй раз нельзя. Отдельных детей переведите в их карточках или загрузите новый список.",
            NewYearOutcome.WrongDay => "Этот день не подходит: выберите сегодняшний или 1 сентября.",
            _ => HomeTexts.NotAllowed,
        };

    public static string Summary(NewYearPlan plan)
    {
        var lines = plan
            .Promotions.GroupBy(p => p.Child.Class)
            .Select(g => $"{Html.Safe(g.Key.ToString())} → {Targets(g)}")
            .Take(MostLines);
        return $"<b>Новый учебный год {plan.FirstYear}/{(plan.FirstYear + 1) % 100:00}</b>, с {RosterTexts.Day(plan.Day)}. Пока ничего не изменено.\n\n"
            + (
                plan.Promotions.Count == 0
                    ? "Переводить некого: все уже в классах этого года."
                    : $"{string.Join('\n', lines)}\n\nПереходят: {plan.Promotions.Count(p => p.To is not null)}. Выпуск: {plan.Graduates.Count()} — их записи на мероприятия отменим, места предложим тем, кто ждёт."
            )
            + Placed(plan)
            + Lists(plan.Lists)
            + "\n\nКлассные руководители перейдут вместе с классами, кроме 4-х, 9-х и 11-х."
            + "\n\nИмена — по кнопке класса. Применить можно один раз, отменить нельзя.";
    }

    public static string Stays(int stay, int all) =>
        $"<b>9 класс</b>: в 10-й идут {stay} из {all}, остальные — выпуск. Отметьте тех, кто остаётся. Можно и по-другому: загрузите новый список 10 класса.";

    public static string TickLabel(Promotion promotion, CentreSettings centre) =>
        $"{(promotion.To is null ? "⬜" : "✅")} {RosterTexts.Name(promotion.Child, centre)}, {promotion.Child.Class}";

    public static string ClassTitle(SchoolClass of, int count) =>
        $"<b>{Html.Safe(of.ToString())}</b>: {RosterTexts.Children(count)}";

    public static string Line(Promotion promotion, CentreSettings centre) =>
        $"{Html.Safe(RosterTexts.Name(promotion.Child, centre))} → {Html.Safe(promotion.To?.ToString() ?? "выпуск")}";

    public static string Done(NewYearPlan plan) =>
        $"✅ <b>Новый учебный год начат.</b> Переведены: {plan.Promotions.Count(p => p.To is not null)}, выпуск: {plan.Graduates.Count()}, новых: {plan.Lists.Count(RowOutcome.Added)}.";

    private static string Targets(IEnumerable<Promotion> of) =>
        string.Join(
            ", ",
            of.GroupBy(p => p.To).Select(g => $"{Html.Safe(g.Key?.ToString() ?? "выпуск")} · {g.Count()}")
        );

    private static string Placed(NewYearPlan plan) =>
        plan.Placed.Count == 0
            ? string.Empty
            : $"\n\nУже в новых классах: {RosterTexts.Children(plan.Placed.Count)} (записаны в класс с 1 сентября или позже).";

    private static string Lists(RosterPlan lists) =>
        lists.Rows.Count == 0
            ? string.Empty
            : $"\n\nПо новым спискам ({Plural.Of(lists.Rows.Count, "строка", "строки", "строк")}): новых {lists.Count(RowOutcome.Added)}, изменится {lists.Count(RowOutcome.Changed)}, не принято {lists.Count(RowOutcome.Refused)}, нет в файле {lists.Missing.Count}.{PlanTexts.RefusedRows(lists)}";
}
