using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Events;

/// <summary>Words about who is let in and in what order.</summary>
internal static class RuleTexts
{
    public const string Approval = "Заявки принимает педагог";
    public const string LeftOutFirst = "Сначала те, кому не хватило места";

    public const string Question =
        "<b>Правила записи</b>\n\n«Заявки принимает педагог»: место даёт ваше «да».\n"
        + "«Сначала те, кому не хватило места» на прошлом таком мероприятии: они записываются до открытия записи и стоят в очереди первыми.";

    public const string QuotasQuestion =
        "Сколько мест для каких классов? Например: <code>5–6: 10, 7–9: 15</code>\nОстальные классы делят оставшиеся места.";

    public const string QuotasRefused =
        "Не получилось понять места по классам: классы не повторяются, мест хотя бы одно. Например: 5–6: 10, 7–9: 15";

    public const string QuotaBelowTaken = "В этих классах уже занято больше мест. Сделайте число побольше.";

    public const string TeamsOnList =
        "Команды уже записаны: отменить их или поменять, сколько мест занимает команда, нельзя. Верните, как было.";

    public const string OpensQuestion = "С какого дня открыта запись? Например: «1.12» или «завтра 9:00».";

    public const string OpensRefused = "Запись должна открыться раньше, чем закроется. Например: 01.12.2026 9:00";

    public static string QuotasOutside(EventDraft draft) =>
        $"Мероприятие для классов {draft.GradeFrom}–{draft.GradeTo}: места — в этих пределах. Например: {draft.GradeFrom}: 5";

    public static string QuotasLabel(EventDraft draft) =>
        draft.Quotas is null ? "🎓 Места по классам" : $"🎓 Места по классам: {Quotas(draft)}";

    /// <summary>What the card and the preview say of the rules.</summary>
    public static IEnumerable<string> Lines(EventDraft draft, CentreSettings centre, DateTimeOffset now)
    {
        if (draft.Enrolment != Enrolment.SignUp)
        {
            yield break;
        }

        if (draft.Quotas is not null)
        {
            yield return $"🎓 места по классам: {Quotas(draft)}";
        }

        if (draft.NeedsApproval)
        {
            yield return "✋ заявки принимает педагог";
        }

        if (draft.LeftOutFirst)
        {
            yield return "⭐ сначала те, кому в прошлый раз не хватило места";
        }

        if (draft.SignUpOpensAt is { } opens && opens > now)
        {
            yield return $"🔓 запись с {RussianDate.DayAndTime(centre.Local(opens), centre.Local(now))}";
        }
    }

    /// <summary>«5–6 — 10, 7 — 5».</summary>
    private static string Quotas(EventDraft draft) =>
        string.Join(
            ", ",
            SeatQuotas.Of(draft).Select(q => $"{(q.From == q.To ? $"{q.From}" : $"{q.From}–{q.To}")} — {q.Seats}")
        );
}
