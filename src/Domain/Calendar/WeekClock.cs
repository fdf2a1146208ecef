using System.Globalization;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Calendar;

/// <summary>On Sundays at six in the evening the week to come goes to who has asked for it.</summary>
public static class WeekClock
{
    public const string Kind = "week";

    private const string Format = "yyyy-MM-dd";
    private const int AtOnce = 50;
    private static readonly TimeOnly Hour = new(18, 0);

    /// <summary>Until the noon of Monday it is still of use.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(18);

    /// <summary>Safe to call at any time; never in quiet hours.</summary>
    /// <returns>Whether there may be more to tell.</returns>
    public static bool Ring(Tx tx, CentreSettings centre)
    {
        var (sunday, hour) = Last(tx, centre);
        if (QuietHours.Cover(centre, tx.Now) || tx.Now - hour >= Fresh)
        {
            return false;
        }

        var due = WeekReaderStore.Due(tx, sunday, hour, AtOnce);
        foreach (var id in due)
        {
            OutboxStore.TellAccount(
                tx,
                AccountStore.Find(tx, id)!,
                new Notice(Kind, id, sunday.AddDays(1).ToString(Format, CultureInfo.InvariantCulture)),
                new NoticeTerms
                {
                    Urgency = Urgency.Reminder,
                    Once = $"week:{sunday.ToString(Format, CultureInfo.InvariantCulture)}",
                    ExpiresAt = hour + Fresh,
                    Repeatable = true,
                }
            );
            WeekReaderStore.Mark(tx, id, sunday);
        }

        return due.Count == AtOnce;
    }

    /// <summary>The first day of the week that a notice tells of.</summary>
    public static DateOnly? FirstDay(Notice notice) =>
        DateOnly.TryParseExact(notice.Detail, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    /// <summary>The last Sunday on which it has struck six.</summary>
    private static (DateOnly Sunday, DateTimeOffset Hour) Last(Tx tx, CentreSettings centre)
    {
        var today = centre.Day(tx.Now);
        var sunday = today.AddDays(-(int)today.DayOfWeek);
        var hour = centre.Moment(sunday.ToDateTime(Hour));
        return hour <= tx.Now
            ? (sunday, hour)
            : (sunday.AddDays(-7), centre.Moment(sunday.AddDays(-7).ToDateTime(Hour)));
    }
}
