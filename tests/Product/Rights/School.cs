using TochkaBot.Domain.Access;
using TochkaBot.Domain.Attachments;
using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Events.Papers;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Families;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Privacy;
using TochkaBot.Domain.Questions;
using TochkaBot.Domain.Roster;
using TochkaBot.Domain.Turnout;
using TochkaBot.Tests.Attachments;
using TochkaBot.Tests.Roster;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Rights;

/// <summary>What the rows of the matrix speak of: Masha's family, Vera's events, claims, lists, codes; and the whole cast.</summary>
public sealed class School : IDisposable
{
    private readonly World world = new();
    private readonly Trial trial;
    private readonly Dictionary<Cast, Chat> cast;

    public School()
    {
        (Masha, Dasha, Kolya) = (
            Child("Лебедева Маша", 6, "Б", true),
            Child("Лебедева Даша", 6, "Б"),
            Child("Кузнецов Коля", 5, "А")
        );
        (Free, Gone, Ninth) = (
            Child("Орехов Саша", 6, "Б"),
            Child("Ушакова Лида", 6, "Б"),
            Child("Дроздов Егор", 9, "А")
        );
        cast = new Dictionary<Cast, Chat>
        {
            [Cast.Guest] = world.Gleb,
            [Cast.OtherPupil] = world.Pupil("Белов Пётр", 11, "А"),
            [Cast.Pupil] = world.Chat("masha"),
            [Cast.Representative] = world.Parent("Лебедева Ольга", Masha, Dasha),
            [Cast.Helper] = world.Chat("nina").Becomes("Лебедева Нина", PersonOrigin.Typed),
            [Cast.OtherFamily] = world.Parent("Кузнецова Инна", Kolya),
            [Cast.Organiser] = world.Vera,
            [Cast.OtherTeacher] = world.Staff("Чижова Зоя", StaffRole.Teacher),
            [Cast.ClassTeacher] = world.Staff("Громова Лидия", StaffRole.Teacher),
            [Cast.Deputy] = world.Staff("Седов Олег", StaffRole.Deputy),
            [Cast.Head] = world.Irina,
        };
        trial = new Trial(world);
        Befriend();
        HoldEvents();
        RememberAutumn();
        AskForConfirmation();
        Games = new Games(
            world,
            [Masha, .. new[] { "Игнатов Иван", "Юдин Юра", "Яшин Яков" }.Select(p => Child(p, 7, "Б", consent: true))]
        );
        Crews = new Crews(world, cast[Cast.Representative], Masha);
        Weekly = new Weekly(world);
        Posts = new Posts(world, cast[Cast.OtherTeacher]);
        KeepClubs();
        KeepOffice();
        cast.Values.ToList().ForEach(chat => chat.Says("/start"));
    }

    internal World World => world;

    internal IReadOnlyDictionary<Cast, Chat> Everybody => cast;

    internal Games Games { get; }

    internal Weekly Weekly { get; }

    internal Posts Posts { get; }

    internal Crews Crews { get; }

    internal long Masha { get; }

    /// <summary>Masha's sister: no consent yet.</summary>
    internal long Dasha { get; }

    /// <summary>Of another family and class, at none of Vera's events.</summary>
    internal long Kolya { get; }

    /// <summary>An event of Vera's where she chooses, and Masha's asking.</summary>
    internal long Chosen { get; private set; }

    internal long Application { get; private set; }

    /// <summary>Of 6Б, at no event, with no family.</summary>
    internal long Free { get; }

    /// <summary>Has left 6Б.</summary>
    internal long Gone { get; }

    internal long Ninth { get; }

    internal long MotherLink { get; private set; }

    internal long GrandmotherLink { get; private set; }

    internal long OtherLink { get; private set; }

    /// <summary>For all classes, parents, teachers, guests; nobody is on the list.</summary>
    internal long Open { get; private set; }

    /// <summary>Masha is seated, Dasha waits for a consent, Anya for a word of staff.</summary>
    internal long Full { get; private set; }

    internal long MashaSeat { get; private set; }

    internal long DashaSeat { get; private set; }

    internal long Offer { get; private set; }

    internal long Draft { get; private set; }

    /// <summary>Two of one direction in the autumn of 2022, counted by heads.</summary>
    internal long Past { get; private set; }

    internal long PastToo { get; private set; }

    /// <summary>Yesterday: Masha came and won, with a diploma; Dasha has no mark yet; the heads were counted.</summary>
    internal long Held { get; private set; }

    internal long MashaAward { get; private set; }

    /// <summary>Today: Masha has a seat, and the code hangs at the door.</summary>
    internal long Today { get; private set; }

    internal string DoorLink { get; private set; } = string.Empty;

    /// <summary>Seen by those whom we know; has five seats.</summary>
    internal long Ours { get; private set; }

    /// <summary>«Своими словами?» and «Футболка?» (S, M) of the full event; Masha has answered the second.</summary>
    internal long OwnWords { get; private set; }

    internal long Shirt { get; private set; }

    /// <summary>A picture that goes with the open event; another goes with ours.</summary>
    internal long OpenFile { get; private set; }

    /// <summary>Typed by a parent and signed up to Vera's event; the list has a child of this name.</summary>
    internal long Anya { get; private set; }

    internal long AnyaListed { get; private set; }

    /// <summary>Typed into 6Б, at no event.</summary>
    internal long Timur { get; private set; }

    /// <summary>Vera's club for the sixth class, on Wednesdays at 15:30; Masha has attended it since November.</summary>
    internal long Club { get; private set; }

    internal long ClubGroup { get; private set; }

    internal long DraftClub { get; private set; }

    internal long DraftGroup { get; private set; }

    internal long MashaPlace { get; private set; }

    /// <summary>Of another class: added by hand, and waits for a consent.</summary>
    internal long KolyaPlace { get; private set; }

    internal long Key { get; private set; }

    /// <summary>Kolya's mother asks that his data be deleted.</summary>
    internal long Request { get; private set; }

    /// <summary>A teacher who may go.</summary>
    internal long Leaver { get; private set; }

    internal string FamilyLink { get; private set; } = string.Empty;

    internal string PupilLink { get; private set; } = string.Empty;

    /// <summary>Masha's mother invites a helper.</summary>
    internal string AdultLink { get; private set; } = string.Empty;

    /// <summary>Masha's mother has a new phone.</summary>
    internal string PhoneLink { get; private set; } = string.Empty;

    internal string StaffLink { get; private set; } = string.Empty;

    internal string EventLink { get; private set; } = string.Empty;

    internal string PlanHash { get; private set; } = string.Empty;

    internal int DoubtfulRow { get; private set; }

    internal string YearDay { get; private set; } = string.Empty;

    internal string YearHash { get; private set; } = string.Empty;

    internal long PersonOf(Cast one) => cast[one].PersonId;

    internal Outcome Try(Deed deed, Cast one, bool fromOldMenu = false) => trial.Run(deed, cast[one], fromOldMenu);

    public void Dispose() => world.Dispose();

    private void Befriend()
    {
        var (grandmother, classTeacher) = (PersonOf(Cast.Helper), PersonOf(Cast.ClassTeacher));
        world.Write(tx =>
        {
            AccountStore.Link(tx, AccountStore.Meet(tx, World.Channel, "masha").Id, Masha);
            FamilyStore.Link(tx, grandmother, Masha, FamilyRole.Helper, confirmed: true);
            FamilyStore.Link(tx, grandmother, Dasha, FamilyRole.Helper, confirmed: true);
            ClassTeacherStore.Appoint(tx, new SchoolClass(6, "Б"), classTeacher);
        });
        (MotherLink, GrandmotherLink) = (LinkOf(Cast.Representative, Masha), LinkOf(Cast.Helper, Masha));
        OtherLink = LinkOf(Cast.OtherFamily, Kolya);
    }

    private void HoldEvents()
    {
        Open = world.Event(
            "Открытый день",
            e => e with { GradeFrom = 1, GradeTo = 11, ForParents = true, ForTeachers = true, ForGuests = true }
        );
        Full = world.Event("Полный зал", e => e with { GradeFrom = 6, GradeTo = 6 });
        // The latest of all, so that it stands at the top of what they answer for.
        Draft = world.Event("Задумка", e => e with { StartsAt = World.Start.AddDays(20) }, EventStatus.Draft);
        Ours = world.Event("Для своих", e => e with { Visibility = EventVisibility.Centre, Capacity = 5 });
        AddFiles();
        WasYesterday();
        EventLink = world.Found(Open).Link;
        cast[Cast.Representative].Press($"|join.{Full}.{Masha}").Press($"|join.{Full}.{Dasha}");
        (MashaSeat, DashaSeat) = (Seat(Full, Masha), Seat(Full, Dasha));
        AskQuestions();

        // Boris takes the only seat and gives it back: Masha's offer is open.
        var offered = world.Event("Одно место", e => e with { Capacity = 1 });
        world.Boris.Press($"|join.{offered}");
        cast[Cast.Representative].Press($"|join.{offered}.{Masha}");
        world.Boris.Press($"|leaveNow.{offered}");
        Offer = Seat(offered, Masha);
        Chosen = world.Event("С отбором", e => e with { NeedsApproval = true, StartsAt = World.Start.AddHours(5) });
        cast[Cast.Representative].Press($"|join.{Chosen}.{Masha}");
        Application = Seat(Chosen, Masha);
        Assert.Equal(1, world.Found(offered).Offered);
        Assert.Equal(1, world.Found(Full).AwaitingConsent);
    }

    private void AskQuestions()
    {
        var vera = world.Vera.Actor;
        world.Write(tx =>
        {
            Questioning.Add(
                tx,
                vera,
                new EventQuestion
                {
                    EventId = Full,
                    Text = "Своими словами?",
                    IsRequired = true,
                }
            );
            var shirt = new EventQuestion
            {
                EventId = Full,
                Kind = QuestionKind.Choice,
                Text = "Футболка?",
                Choices = "S\nM",
            };
            Questioning.Add(tx, vera, shirt);
            (OwnWords, Shirt) = (QuestionStore.Of(tx, Full)[0].Id, QuestionStore.Of(tx, Full)[1].Id);
            Answering.Answer(tx, vera, MashaSeat, Shirt, "M");
        });
    }

    private void AddFiles()
    {
        var vera = world.Vera.Actor;
        world.Write(tx =>
        {
            Attaching.Attach(tx, vera, Open, "План.png", Papers.Png);
            Attaching.Attach(tx, vera, Ours, "План.png", Papers.Png);
            OpenFile = AttachmentStore.Of(tx, Open).Single().Id;
        });
    }

    private void WasYesterday()
    {
        Held = world.Event("Был вчера", e => e with { StartsAt = World.Start.AddDays(-1) });
        Today = world.Event("Сегодня", e => e with { StartsAt = World.Start.AddHours(-2) });
        var vera = world.Vera.Actor;
        world.Write(tx =>
        {
            AttendanceStore.Came(tx, world.Centre, Held, Dasha, markedBy: null);
            AttendanceStore.Unmark(tx, Held, Dasha);
            var won = new EventResultLine { PersonId = Masha, Result = EventAward.Winner };
            MashaAward = AwardGiving.Give(tx, world.Centre, vera, Held, [won]).Given[0].Id;
            AwardGiving.Attach(tx, world.Centre, vera, MashaAward, [0xFF, 0xD8, 0xFF, 0]);
            HeadCounts.Set(tx, world.Centre, vera, Held, new HeadCount { People = 30 });
            AttendanceStore.Came(tx, world.Centre, Today, Masha, markedBy: null);
            AttendanceStore.Unmark(tx, Today, Masha);
            DoorStore.Open(tx, world.Centre, vera, Today);
            DoorLink = DoorStore.Today(tx, world.Centre, Today)!;
        });
    }

    /// <summary>Long ago, so that they are in nobody's way.</summary>
    private void RememberAutumn()
    {
        (Past, PastToo) = (PastEvent("День математики", 14), PastEvent("Турнир", 20));
        world.Write(tx =>
            tx.Run(
                "INSERT INTO head_counts (event_id, people, counted_at) SELECT id, 26, @now FROM events WHERE enrolment = 'past'",
                new { now = tx.Now }
            )
        );
    }

    private long PastEvent(string title, int day) =>
        world.Event(
            title,
            e =>
                e with
                {
                    Direction = "joint",
                    Enrolment = Enrolment.Past,
                    StartsAt = new DateTimeOffset(2022, 10, day, 12, 0, 0, TimeSpan.FromHours(3)),
                },
            EventStatus.Finished
        );

    private void AskForConfirmation()
    {
        AnyaListed = Child("Зайцева Аня", 6, "Б");
        world.Anna.Press("|addChild").Says("Зайцева Аня, 6Б");
        Anya = world.Read(tx => FamilyStore.LinksOf(tx, world.Anna.PersonId).Single().ChildId);
        world.Anna.Press($"|join.{Full}.{Anya}");
        Timur = world.Pupil("Волков Тимур").PersonId;
    }

    private void KeepClubs()
    {
        (Club, ClubGroup) = MakeClub("Робототехника", ClubStatus.Open);
        (DraftClub, DraftGroup) = MakeClub("Задуманный", ClubStatus.Draft);
        cast[Cast.Representative].Press($"|clJoin.{ClubGroup}.{Masha}");
        MashaPlace = world.Read(tx => ClubMemberStore.ActiveIn(tx, Club, Masha)!.Id);
        KolyaPlace = world.Write(tx =>
            Enrolling.AddByHand(tx, world.Centre, world.Vera.Actor, ClubGroup, Kolya).Member!.Id
        );
        world.Write(tx =>
            tx.Run("UPDATE club_members SET from_day = '2026-11-20' WHERE id = @id", new { id = MashaPlace })
        );
    }

    private (long Club, long Group) MakeClub(string title, ClubStatus status) =>
        world.Write(tx =>
        {
            var draft = new ClubDraft
            {
                Title = title,
                Focus = ClubFocus.Technology,
                GradeFrom = 6,
                GradeTo = 6,
                FirstDay = new DateOnly(2026, 9, 1),
                LastDay = new DateOnly(2027, 5, 31),
            };
            var club = ClubActions.Create(tx, world.Vera.Actor, draft, status).Club!.Id;
            GroupActions.Add(tx, world.Vera.Actor, club, "Основная группа", 10);
            var group = ClubGroupStore.Of(tx, club)[0].Id;
            var week = new WeeklyLesson { Weekday = 3, Starts = "15:30" };
            GroupActions.SetTimetable(tx, world.Centre, world.Vera.Actor, group, [week]);
            return (club, group);
        });

    private void KeepOffice()
    {
        Leaver = world.Staff("Уходова Рита", StaffRole.Teacher).PersonId;
        var (head, mother) = (world.Irina.Actor, cast[Cast.Representative].Actor);
        world.Write(tx =>
        {
            ApiKeyStore.Create(tx, head, ApiScopes.Counts);
            StaffLink = InvitationStore.Create(tx, head, StaffRole.Teacher)!.Link;
            Slips.PrepareOne(tx, head, Masha);
            var slip = Slips.Printed(tx, head, Masha)!;
            (FamilyLink, PupilLink) = (slip.Family.Link, slip.Pupil.Link);
            AdultLink = FamilyActions.Invite(tx, mother, FamilyRole.Helper)!.Link;
            PhoneLink = Accounts.NewPhone(tx, mother)!.Link;
            Leaving.Leave(tx, world.Centre, head, Gone, DateOnly.FromDateTime(World.Start.Date));
        });
        Key = world.Read(tx => ApiKeyStore.Active(tx).Single().Id);
        cast[Cast.OtherFamily].Press($"|privacyAsk.{Kolya}.{(int)RequestKind.Deletion}");
        Request = world.Read(tx => RequestStore.Open(tx).Single().Id);
        SendLists(head);
    }

    /// <summary>Everybody has sent a list already, whoever they are: only the right is missing.</summary>
    private void SendLists(Actor head)
    {
        var rows = Lists.Rows("Новиков Олег;7А", "Смирнова Маша;6Б");
        var known = cast.Values.Where(c => c != world.Gleb).Select(c => c.Actor).ToList();
        world.Write(tx =>
        {
            known.ForEach(one => RosterDraftStore.Save(tx, one, new RosterDraft { Rows = rows }));
            var year = NewYear.Days(tx, world.Centre)[0];
            var plan = RosterImport.Preview(tx, world.Centre, head, rows, new Dictionary<int, long>())!;
            (PlanHash, DoubtfulRow) = (plan.Hash(), plan.Doubts.Single(d => d.Child.Id == Masha).Row.Row.Number);
            YearDay = $"{NewYear.Days(tx, world.Centre)[^1]:yyyy-MM-dd}";
            YearHash = NewYear.Preview(tx, world.Centre, head, new NewYearRequest { Day = year }).Plan!.Hash();
        });
    }

    /// <summary>Of the school's list, in class since last year: a new one may begin.</summary>
    private long Child(string name, int grade, string letter, bool consent = false)
    {
        var id = world.Listed(name, grade, letter, consent);
        world.Write(tx =>
            tx.Run("UPDATE class_memberships SET from_day = '2025-09-01' WHERE person_id = @id", new { id })
        );
        return id;
    }

    private long LinkOf(Cast adult, long child) => world.Read(tx => FamilyStore.Find(tx, PersonOf(adult), child)!.Id);

    private long Seat(long eventId, long child) => world.Read(tx => SignUpStore.ActiveOf(tx, eventId, child)!.Id);
}
