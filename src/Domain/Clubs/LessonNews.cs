using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Clubs;

/// <summary>What families are told of lessons: a change, never a reminder. Each account once, however many children of it attend.</summary>
internal static class LessonNews
{
    private static readonly TimeSpan Urgent = TimeSpan.FromDays(1);

    /// <summary>A lesson was cancelled, brought back or added. Nobody is told of what is over.</summary>
    public static void Told(Tx tx, CentreSettings centre, Lesson lesson, long session)
    {
        var begins = centre.Moment(lesson.Begins);
        if (begins <= tx.Now)
        {
            return;
        }

        var members = ClubMemberStore.On(tx, lesson.Group.Id, lesson.Day).Select(m => m.Person.Id);
        var isUrgent = begins - tx.Now <= Urgent;
        Tell(tx, centre, members, new Notice("lesson", session), isUrgent, begins);
    }

    public static void TimetableChanged(Tx tx, CentreSettings centre, long groupId)
    {
        var today = centre.Day(tx.Now);
        var soon =
            ClubGroupStore.Find(tx, groupId) is { } group && ClubStore.Find(tx, group.ClubId) is { } club
                ? Lessons.Of(tx, club, group, today, today.AddDays(1)).Any()
                : false;
        var members = ClubMemberStore
            .Standing(tx, groupId)
            .Where(m => m.Member.Status == ClubMemberStatus.Enrolled)
            .Select(m => m.Person.Id);
        Tell(tx, centre, members, new Notice("clubTimetable", groupId), soon, expires: null);
    }

    private static void Tell(
        Tx tx,
        CentreSettings centre,
        IEnumerable<long> members,
        Notice notice,
        bool isUrgent,
        DateTimeOffset? expires
    )
    {
        var accounts = members.SelectMany(id => AccountStore.OfFamily(tx, id)).DistinctBy(account => account.Id);
        var terms = new NoticeTerms
        {
            Urgency = isUrgent ? Urgency.Urgent : Urgency.Reminder,
            DueAt = isUrgent ? tx.Now : QuietHours.Next(centre, tx.Now),
            ExpiresAt = expires,
            Repeatable = true,
        };
        foreach (var account in accounts)
        {
            OutboxStore.TellAccount(tx, account, notice, terms);
        }
    }
}
