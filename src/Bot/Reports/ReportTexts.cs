using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Reports;
using TochkaBot.Domain.Reports.HalfYear;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Reports;

/// <summary>The words of the report's own screens.</summary>
internal static class ReportTexts
{
    public const string Choose =
        "<b>Отчёт «Анализ работы»</b>\n\nЗа какой период? Бот соберёт документ Word и таблицу Excel; перед этим покажет, чего не хватает.";

    public const string Other = "🗓 Другой период";
    public const string Texts = "✏️ Тексты и реквизиты";
    public const string Make = "📄 Сформировать";
    public const string MakeAnyway = "📄 Всё равно сформировать";
    public const string Rows = "🧩 Строки таблицы";
    public const string WithNames = "👥 Со списками детей";
    public const string NamesYes = "👥 Да, прислать списки";
    public const string Approve = "✅ Утвердить";
    public const string ApproveYes = "✅ Да, утвердить";
    public const string Frozen = "📎 Утверждённые файлы";
    public const string Computed = "↩️ Вернуть посчитанное";

    public const string AskOther =
        "За какой период? Напишите учебный год («2021/22»), полугодие («1 полугодие 2021/22») или два дня: «01.10.2026 – 30.11.2026».";

    public const string OtherRefused =
        "Не получилось понять период. Напишите, например: «1 полугодие 2021/22» или «01.10.2026 – 30.11.2026», не больше трёх лет.";

    public const string Ready = "Готово: файлы выше. Документ можно править в Word.";

    public const string EnrolledKept = "Записано. В отчёте будет ваше число.";
    public const string EnrolledComputed = "Хорошо: в отчёте снова посчитанное число.";

    public const string EnrolledRefused =
        "Напишите число и причину одним сообщением, например: «245, двое зачислены приказом от 30 сентября».";

    public const string Approved = "Отчёт утверждён: файлы и списки сохранены как есть.";

    private const int MostChanges = 8;

    public static string Preparing(Period period) => $"⏳ Готовим отчёт: {PeriodTexts.Label(period)}…";

    public static string Summary(Analysis analysis, ApprovedReport? approved, Turn turn) =>
        string.Join(
            "\n\n",
            new[]
            {
                $"{Html.Bold($"Отчёт: {PeriodTexts.Label(analysis.Period)}")}\n{Figures(analysis)}",
                string.Join('\n', analysis.Goals.Where(g => g.Cohort > 0).Select(Goal)),
                analysis.Before is { } before ? Before(before) : string.Empty,
                approved is null ? string.Empty : Approval(approved, analysis, turn),
                analysis.Missing.Count == 0
                    ? string.Empty
                    : $"⚠️ Чего не хватает: {analysis.Missing.Count}. Покажу перед файлами.",
            }.Where(part => part.Length > 0)
        );

    public static string EnrolledLabel(Enrolled? enrolled) =>
        enrolled is null ? "🔢 Занимаются: ?" : $"🔢 Занимаются: {enrolled.Pupils}";

    public static string AskEnrolled(Enrolled? enrolled)
    {
        var now = enrolled switch
        {
            null => "Пока неизвестно: кружки в боте не ведутся, и число не внесено.",
            { Reason: { } reason } =>
                $"Сейчас {enrolled.Pupils}, вместо посчитанных {enrolled.Computed?.ToString() ?? "—"}. Причина: {Html.Safe(reason)}",
            _ => $"Посчитано: {enrolled.Pupils} на {RussianPeriod.Day(enrolled.On)}.",
        };
        return $"<b>Сколько обучающихся занимаются</b>\n\n{now}\n\nЧтобы в отчёте стояло другое число, напишите его и причину: «245, двое зачислены приказом от 30 сентября». Причина сохранится рядом с числом.";
    }

    public static string AskNames(Period period) =>
        $"Таблица «{PeriodTexts.Label(period)}» с листом «Списки»: кто был на каждом мероприятии, с фамилиями и классами. Файл уйдёт через мессенджер, в журнале останется запись. Прислать?";

    public static string AskApprove(Analysis analysis, DateOnly today)
    {
        var early =
            today < analysis.To ? "Период ещё идёт: потом останется только смотреть, что изменилось. " : string.Empty;
        var missing = analysis.Missing.Count == 0 ? string.Empty : $"Не хватает: {analysis.Missing.Count}. ";
        return $"Утвердить отчёт «{PeriodTexts.Label(analysis.Period)}»? {early}{missing}Файлы и списки сохранятся такими, какие они сейчас, и больше не изменятся.";
    }

    private static string Figures(Analysis analysis)
    {
        var total = analysis.Total;
        string[] parts =
        [
            $"учеников {total.Pupils}",
            $"педагогов {total.Teachers}",
            .. total.Guests > 0 ? [$"гостей {total.Guests}"] : Array.Empty<string>(),
            .. total.Untold > 0 ? [$"не различены {total.Untold}"] : Array.Empty<string>(),
        ];
        var enrolled = analysis.Enrolled is { } known
            ? $"\nЗанимаются: {known.Pupils} на {RussianPeriod.Day(known.On)}"
            : string.Empty;
        return $"Мероприятий: {total.Events}, участников: {total.People}\nИз них {string.Join(", ", parts)}{enrolled}\n"
            + $"Курсов повышения квалификации: {analysis.Training.Count}";
    }

    private static string Goal(GoalState goal)
    {
        var left = goal.Left is 0
            ? "цель достигнута"
            : $"до цели {Plural.Of(goal.Left, "ученик", "ученика", "учеников")}";
        return $"🎯 {goal.PercentText} из {goal.TargetPercent} %: {left}";
    }

    private static string Before(Figures before) =>
        $"Для сравнения, {PeriodTexts.Label(new Period(before.From, before.To))}: мероприятий {before.Events}, участников {before.People}"
        + (before.Enrolled is { } enrolled ? $", занимались {enrolled}" : string.Empty);

    private static string Approval(ApprovedReport approved, Analysis now, Turn turn)
    {
        var changes = ChangeTexts.Between(approved.Content, now);
        var since = changes.Count switch
        {
            0 => "С тех пор ничего не изменилось.",
            > MostChanges => $"{Changed(changes.Take(MostChanges))}\n… и ещё {changes.Count - MostChanges}",
            _ => Changed(changes),
        };
        return $"✅ Утверждён {RussianPeriod.Day(turn.Centre.Day(approved.At))} {since}";
    }

    private static string Changed(IEnumerable<string> changes) =>
        $"После утверждения изменилось:\n{string.Join('\n', changes.Select(c => $"• {Html.Safe(c)}"))}";
}
