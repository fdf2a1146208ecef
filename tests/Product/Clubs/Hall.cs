using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Clubs;

/// <summary>Vera's club in a world: it meets on Wednesdays at 15:30, has two places and one group.</summary>
internal sealed class Hall : IDisposable
{
    /// <summary>Wednesday, 2 December 2026, the first lesson after the start of the world.</summary>
    public static readonly DateOnly Wednesday = new(2026, 12, 2);

    public Hall(bool requireConsent = true, int? places = 2)
    {
        World = new World(centre => centre with { RequireConsent = requireConsent });
        Club = Add("Робототехника", places);
        Group = GroupsOf(Club)[0].Id;
    }

    public World World { get; }

    public long Club { get; }

    public long Group { get; }

    public long Add(string title, int? places, Chat? teacher = null, ClubStatus status = ClubStatus.Open) =>
        World.Write(tx =>
        {
            var actor = Actor.OfPerson(tx, (teacher ?? World.Vera).PersonId);
            var draft = new ClubDraft
            {
                Title = title,
                Focus = ClubFocus.Technology,
                TeacherId = actor.PersonId,
                GradeFrom = 5,
                GradeTo = 7,
                FirstDay = new DateOnly(2026, 9, 1),
                LastDay = new DateOnly(2027, 5, 31),
            };
            var club = ClubActions.Create(tx, actor, draft, status).Club!;
            Assert.Equal(ClubOutcome.Done, GroupActions.Add(tx, actor, club.Id, "Основная группа", places));
            var week = new WeeklyLesson
            {
                Weekday = 3,
                Starts = "15:30",
                Place = "каб. 12",
            };
            var group = ClubGroupStore.Of(tx, club.Id)[0];
            Assert.Equal(ClubOutcome.Done, GroupActions.SetTimetable(tx, World.Centre, actor, group.Id, [week]));
            return club.Id;
        });

    public IReadOnlyList<ClubGroup> GroupsOf(long club) => World.Read(tx => ClubGroupStore.Of(tx, club));

    public ClubGroup Now => World.Read(tx => ClubGroupStore.Find(tx, Group)!);

    public ClubMember? Of(long person) => World.Read(tx => ClubMemberStore.ActiveIn(tx, Club, person));

    public ClubMember? Of(Chat who) => Of(who.PersonId);

    public ClubMemberStatus? StatusOf(Chat who) => Of(who)?.Status;

    /// <summary>Asks for a place for themselves, or for a child.</summary>
    public Chat Joins(Chat who, long? child = null) =>
        who.Forges(child is { } id ? $"clJoin.{Group}.{id}" : $"clJoin.{Group}");

    /// <summary>Time goes by, and then the clock of the clubs rings.</summary>
    public void Later(TimeSpan span)
    {
        World.Later(span);
        World.Write(tx => Enrolling.Tick(tx, World.Centre));
    }

    public void At(DateOnly day, int hour, int minute = 0) =>
        Later(World.Centre.Moment(day.ToDateTime(new TimeOnly(hour, minute))) - World.Clock.Now);

    public IReadOnlyList<LessonMark> Marks(long person) =>
        [
            .. World
                .Read(tx =>
                    tx.List<Row>(
                        "SELECT attendance AS mark FROM club_marks WHERE person_id = @person ORDER BY session_id",
                        new { person }
                    )
                )
                .Select(row => row.Mark),
        ];

    public void Dispose() => World.Dispose();

    private sealed record Row
    {
        public LessonMark Mark { get; init; }
    }
}
