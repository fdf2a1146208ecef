using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Roster;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Roster;

/// <summary>What a list would do, and did.</summary>
internal static class PlanTexts
{
    private const int FirstRefused = 8;
    private const int FirstClasses = 20;

    public const string Ask =
        "Пришлите таблицу файлом: .xlsx или .csv. Нужны столбцы «ФИО» и «Класс»; если есть однофамильцы — ещё «Год рождения». Остальные столбцы бот не читает.\n\nСначала покажем, что изменится. Сам бот никого не удаляет.";

    public const string Apply = "✅ Применить";
    public const string Details = "📄 Подробно";
    public const string AsFile = "📎 Отчёт файлом";
    public const string AnotherFile = "📥 Другой файл";
    public const string Cancel = "Отмена";
    public const string Dropped = "Хорошо, список не применён и удалён.";
    public const string Expired =
        "Этого списка уже нет: он применён, отменён или прошло больше суток. Пришлите файл ещё раз.";
    public const string ChangedMeanwhile = "⚠️ Пока вы смотрели, списки изменились. Вот что получится теперь:";
    public const string NothingToDo = "Менять нечего: списки уже такие.";
    public const string NewChild = "Нет, это новый ребёнок";
    public const string SameChild = "Да, это тот же ребёнок";

    public static string Summary(RosterPlan plan) =>
        string.Join(
            '\n',
            new[]
            {
                $"<b>Список прочитан</b>: {Plural.Of(plan.Rows.Count, "строка", "строки", "строк")}. Пока ничего не изменено.\n",
                $"➕ Новых: {plan.Count(RowOutcome.Added)}",
                $"✏️ Изменится: {plan.Count(RowOutcome.Changed)}",
                plan.Count(RowOutcome.Returned) is > 0 and var back ? $"↩️ Вернутся: {back}" : null,
                $"✔️ Без изменений: {plan.Count(RowOutcome.Unchanged)}",
                $"⛔ Не принято: {plan.Count(RowOutcome.Refused)}",
                plan.Missing.Count > 0 ? $"❔ Нет в файле: {plan.Missing.Count} — остаются как есть" : null,
                plan.OtherClasses.Count > 0 ? $"Классов нет в файле: {Classes(plan)}" : null,
                RefusedRows(plan),
                plan.DoesNothing ? $"\n{NothingToDo}" : null,
            }.Where(line => !string.IsNullOrEmpty(line))
        );

    public static string Done(RosterPlan plan) =>
        $"✅ <b>Список применён.</b> Добавлено: {plan.Count(RowOutcome.Added)}, изменено: {plan.Count(RowOutcome.Changed) + plan.Count(RowOutcome.Returned)}, не принято: {plan.Count(RowOutcome.Refused)}.{RefusedRows(plan)}";

    public static string DoubtsLabel(int count) => $"🔎 Смена фамилии? ({count})";

    public static string Doubt(Doubt doubt, int left, CentreSettings centre) =>
        $"<b>Это тот же ребёнок?</b> Осталось вопросов: {left}\n\n"
        + $"В списках центра: {Html.Safe(RosterTexts.Name(doubt.Child, centre))}, {Html.Safe(doubt.Child.Class.ToString())}{Born(doubt.Child.BirthYear)}\n"
        + $"В файле, строка {doubt.Row.Row.Number}: {Html.Safe(RosterTexts.Name(doubt.Row.Name!, centre))}, {Html.Safe(doubt.Row.Class!.ToString())}{Born(doubt.Row.BirthYear)}\n\n"
        + "Если ответить «нет» или не отвечать, в списке появится новый ребёнок, а прежний останется.";

    public static string DetailsTitle(int page) =>
        page > 0 ? $"<b>По строкам</b> · страница {page + 1}" : "<b>По строкам</b>: всё, кроме «без изменений»";

    public static string Line(PlannedRow row, CentreSettings centre) =>
        $"{row.Row.Number}. {Html.Safe(What(row, centre))}";

    public static string MissingLine(RosterChild child, CentreSettings centre) =>
        $"❔ нет в файле: {Html.Safe(RosterTexts.Name(child, centre))}, {Html.Safe(child.Class.ToString())}";

    /// <summary>For the file and for the console, where a surname may stand.</summary>
    public static string Outcome(PlannedRow row) =>
        row.Outcome switch
        {
            RowOutcome.Added => "добавить",
            RowOutcome.Changed => "изменить: " + Changes(row),
            RowOutcome.Returned => "вернуть в класс",
            RowOutcome.Unchanged => "без изменений",
            _ => "не принято: " + Why(row.Refusal!.Value),
        };

    public static string Why(RowRefusal refusal) =>
        refusal switch
        {
            RowRefusal.NameMissing => "нет фамилии и имени.",
            RowRefusal.NameUnreadable => "нужны фамилия и полное имя, только буквы, например «Петров Иван».",
            RowRefusal.ClassMissing => "нет класса.",
            RowRefusal.ClassUnreadable => "класс не понят, нужен вида «6Б» или «6».",
            RowRefusal.BirthYearUnreadable => "год рождения не понят, нужен вида «2014».",
            RowRefusal.SameChildTwice => "этот ребёнок уже есть в файле выше.",
            RowRefusal.Namesakes => "есть однофамильцы: укажите год рождения.",
            _ => "есть однофамилец без года рождения: запишите год в его карточке и пришлите список снова.",
        };

    /// <summary>By number and reason only.</summary>
    public static string RefusedRows(RosterPlan plan)
    {
        var refused = plan.Rows.Where(r => r.Outcome == RowOutcome.Refused).ToList();
        var more = refused.Count > FirstRefused ? $"\n… и ещё {refused.Count - FirstRefused}" : string.Empty;
        return string.Concat(
                refused.Take(FirstRefused).Select(r => $"\n⛔ строка {r.Row.Number}: {Why(r.Refusal!.Value)}")
            ) + more;
    }

    private static string What(PlannedRow row, CentreSettings centre)
    {
        var who = row.Name is { } name ? $"{RosterTexts.Name(name, centre)}, {row.Class}" : null;
        return row.Outcome switch
        {
            RowOutcome.Added => $"➕ {who}",
            RowOutcome.Changed => $"✏️ {who}: {Changes(row)}",
            RowOutcome.Returned => $"↩️ {who}: вернётся в класс",
            RowOutcome.Unchanged => $"✔️ {who}",
            _ => $"⛔ {(who is null ? string.Empty : who + " — ")}{Why(row.Refusal!.Value)}",
        };
    }

    private static string Changes(PlannedRow row) =>
        string.Join(
            ", ",
            new[]
            {
                row.IsMoved ? $"класс {row.Child!.Class} → {row.Class}" : null,
                row.IsRenamed ? "имя" : null,
                row.BirthYear != row.Child!.BirthYear ? "год рождения" : null,
            }.Where(change => change is not null)
        );

    private static string Classes(RosterPlan plan) =>
        Html.Safe(string.Join(", ", plan.OtherClasses.Take(FirstClasses)))
        + (plan.OtherClasses.Count > FirstClasses ? " …" : string.Empty);

    private static string Born(int? year) => year is { } known ? $", {known} г. р." : string.Empty;
}
