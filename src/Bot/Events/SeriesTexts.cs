using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Series;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Events;

/// <summary>Words about events that repeat.</summary>
internal static class SeriesTexts
{
    public const string Once = "Только один раз";
    public const string JustThis = "Только это";

    /// <summary>Asked of whatever is changed beside the form.</summary>
    public const string WhichOnes = "Мероприятие повторяется. Только это или и все следующие?";

    public static readonly string NoDays =
        $"За один раз — от одного до {Repetition.Most} мероприятий. Выберите другой последний день: «Каждую неделю».";

    /// <summary>Longer lists of days say how many more there are.</summary>
    private const int MostLines = 10;

    private const int LongestTitle = 60;

    public static string Weekly(DateOnly? until) =>
        until is { } day ? $"🔁 Каждую неделю до {day:d.MM.yyyy}" : "🔁 Каждую неделю";

    public static string All(int following) => $"Это и все следующие: {following + 1}";

    public static string Ahead(int following) =>
        following == 0 ? string.Empty : $"🔁 Повторяется: впереди ещё {following}.";

    public static string Published(int count) =>
        $"Мероприятие опубликовано и повторится: всего {Plural.Of(count, "раз", "раза", "раз")}.";

    public static string Saved(int count) =>
        $"{Done("Сохранено", count)} Если изменились время, место или ссылка, бот напишет записанным.";

    public static string Done(string what, int count) => $"{what}: {Events(count)}.";

    /// <summary>« Не получилось: 14.12, 28.12 — там уже пять файлов.»; nothing where all went well.</summary>
    public static string Except(IEnumerable<(Event Event, string Why)> left, CentreSettings centre)
    {
        var reasons = left.GroupBy(l => l.Why, l => $"{centre.Local(l.Event.StartsAt):d.MM}")
            .Select(r => $"{string.Join(", ", r.Distinct())} — {r.Key}")
            .ToList();
        return reasons.Count == 0 ? string.Empty : $" ⚠️ Не получилось: {string.Join("; ", reasons)}.";
    }

    public static string Cancelled(int count) =>
        $"Готово: {Plural.Form(count, "отменено", "отменены", "отменено")} {Events(count)}, всем записанным сообщим.";

    public static string Days(
        IReadOnlyList<RepeatedDay> days,
        DateOnly until,
        CentreSettings centre,
        DateTimeOffset now
    )
    {
        var made = days.Where(d => d.Why is null).ToList();
        var rest = days.Where(d => d.Why is not null).GroupBy(Reason, d => $"{d.Day:d.MM}").ToList();
        var lines = new List<string>
        {
            $"\n\n🔁 <b>Каждую неделю до {RussianDate.Day(until, centre.Local(now))}</b>: {Events(made.Count)}",
            string.Join(", ", made.Select(d => $"{d.Day:d.MM}")),
        };
        if (rest.Count > 0)
        {
            lines.Add("Пропускаем:");
            lines.AddRange(rest.Take(MostLines).Select(r => $"• {string.Join(", ", r)} — {Html.Safe(r.Key)}"));
        }

        if (made.Count is 0 or > Repetition.Most)
        {
            lines.Add($"⚠️ {NoDays}");
        }

        return string.Join('\n', lines);
    }

    public static string Refused(
        Event item,
        IReadOnlyList<EventProblem> problems,
        CentreSettings centre,
        DateTimeOffset now
    ) =>
        $"{RussianDate.DayAndTime(centre.Local(item.StartsAt), centre.Local(now))}: "
        + (
            problems.Contains(EventProblem.CapacityBelowTaken)
                ? $"мест не может быть меньше, чем уже занято ({item.Taken})."
                : "так не получится, проверьте дату и срок записи."
        )
        + " Ничего не изменили.";

    public static string NewsCancelled(
        Event first,
        IReadOnlyList<Event> items,
        string whom,
        CentreSettings centre,
        DateTimeOffset now
    ) => $"❌ Отменено: {Html.Bold(first.Title)}{whom}\n{Lines(items, centre, now)}\n\nПриходить не нужно.";

    public static string NewsChanged(
        Event first,
        IReadOnlyList<Event> items,
        string whom,
        CentreSettings centre,
        DateTimeOffset now,
        string clashes
    ) =>
        $"⚠️ Изменения: {Html.Bold(first.Title)}{whom}\n\nТеперь так:\n{Lines(items, centre, now)}"
        + (items[0].Place is { Length: > 0 } place ? $"\n📍 {Html.Safe(place)}" : string.Empty)
        + "\n\nЗаписи сохраняются."
        + (clashes.Length > 0 ? $"\n\n{clashes}" : string.Empty);

    private static string Lines(IReadOnlyList<Event> items, CentreSettings centre, DateTimeOffset now)
    {
        var lines = items.Take(MostLines).Select(e => $"🗓 {EventTexts.When(e, centre, now)}").ToList();
        if (items.Count > MostLines)
        {
            lines.Add($"… и ещё {items.Count - MostLines}");
        }

        return string.Join('\n', lines);
    }

    private static string Reason(RepeatedDay day) =>
        day.Why == RestReason.AtHome ? "школа остаётся дома"
        : day.Title.Length > LongestTitle ? day.Title[..LongestTitle]
        : day.Title;

    private static string Events(int count) => Plural.Of(count, "мероприятие", "мероприятия", "мероприятий");
}
