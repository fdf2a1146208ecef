using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Clubs;

/// <summary>What families are told of clubs without having asked: of those they speak for when it is delivered.</summary>
internal sealed class ClubNotices : INoticeTexts
{
    public IReadOnlyList<string> Kinds =>
        [
            "clubPlace",
            "clubConsent",
            "clubConsentLate",
            "clubAdded",
            "clubRemoved",
            "clubClosed",
            "clubTimetable",
            "lesson",
        ];

    /// <summary>Nobody reads it, nobody is concerned.</summary>
    public Screen? Write(Tx tx, CentreSettings centre, Notice notice) => Write(tx, centre, notice, new Actor());

    public Screen? Write(Tx tx, CentreSettings centre, Notice notice, Actor reader) =>
        notice.Kind switch
        {
            "clubClosed" => OfClub(tx, notice),
            "clubTimetable" => OfTimetable(tx, notice, reader),
            "lesson" => OfLesson(tx, centre, notice, reader),
            _ => OfMember(tx, notice, reader),
        };

    private static Screen? OfClub(Tx tx, Notice notice) =>
        ClubStore.Find(tx, notice.Subject) is { } club
            ? new Screen(ClubNewsTexts.Closed(club), [Button.To(ClubTexts.Menu, ClubsFlow.Verb)])
            : null;

    private static Screen? OfTimetable(Tx tx, Notice notice, Actor reader)
    {
        if (ClubGroupStore.Find(tx, notice.Subject) is not { } group || ClubStore.OfGroup(tx, group.Id) is not { } club)
        {
            return null;
        }

        var names = Concerned(tx, reader, id => IsIn(tx, id, group.Id));
        return names is null
            ? null
            : new Screen(ClubNewsTexts.Timetable(club, group, TimetableStore.Of(tx, group.Id), names), [Open(club)]);
    }

    /// <summary>Told of what is true now: cancelled and brought back before anybody read it, it takes place.</summary>
    private static Screen? OfLesson(Tx tx, CentreSettings centre, Notice notice, Actor reader)
    {
        if (
            ClubSessionStore.Find(tx, notice.Subject) is not { } session
            || Lessons.Find(tx, session.GroupId, session.Day, session.Starts) is not { } lesson
            || lesson.IsHeld
        )
        {
            return null;
        }

        var attending = ClubMemberStore.On(tx, session.GroupId, session.Day).Select(l => l.Person.Id).ToHashSet();
        if (Concerned(tx, reader, attending.Contains) is not { } names)
        {
            return null;
        }

        var now = centre.Local(tx.Now);
        var words = lesson.IsCancelled
            ? LessonTexts.NewsCancelled(lesson, names, now)
            : LessonTexts.NewsPlanned(lesson, names, now);
        return new Screen(words, [Open(lesson.Club)]);
    }

    private static Screen? OfMember(Tx tx, Notice notice, Actor reader)
    {
        if (
            ClubMemberStore.Find(tx, notice.Subject) is not { } member
            || ClubStore.OfGroup(tx, member.GroupId) is not { } club
            || ClubHousehold.Of(tx, reader).FirstOrDefault(c => c.Id == member.PersonId) is not { } child
        )
        {
            return null;
        }

        var week = TimetableStore.Of(tx, member.GroupId);
        var words = (notice.Kind, member.Status) switch
        {
            ("clubRemoved", _) => ClubNewsTexts.Removed(club, child),
            (_, ClubMemberStatus.Left) => null,
            ("clubConsentLate", ClubMemberStatus.Queued) => ClubNewsTexts.Late(club, child),
            ("clubConsentLate", _) => null,
            ("clubAdded", var status) => ClubNewsTexts.Added(club, child, status, week),
            ("clubPlace", ClubMemberStatus.Enrolled) => ClubNewsTexts.Place(club, child, week),
            ("clubConsent", ClubMemberStatus.Enrolled) => ClubNewsTexts.Consent(club, child, week),
            _ => null,
        };
        return words is null ? null : new Screen(words, [Open(club)]);
    }

    /// <returns>The children that it is about, empty when it is the reader; nothing when it is none of theirs.</returns>
    private static List<string>? Concerned(Tx tx, Actor reader, Func<long, bool> isIn)
    {
        var children = ClubHousehold.Of(tx, reader).Where(c => isIn(c.Id)).ToList();
        return children.Count == 0 ? null : [.. children.Where(c => !c.IsSelf).Select(c => c.Name)];
    }

    private static bool IsIn(Tx tx, long personId, long groupId) =>
        ClubMemberStore.ActiveOf(tx, personId).Any(m => m.GroupId == groupId && m.Status == ClubMemberStatus.Enrolled);

    private static Button Open(Club club) => Button.To("Открыть", "club", club.Id);
}
