using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Events.Series;
using TochkaBot.Domain.News;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Demo;

/// <summary>Writes the invented centre into a fresh database, by the same rules as people in the bot do.</summary>
internal sealed class Filling
{
    private readonly Tx tx;
    private readonly CentreSettings centre;
    private readonly string channel;
    private readonly SchoolYear year;
    private readonly List<(Listed Listed, long Id)> pupils = [];
    private readonly Dictionary<Role, long> people = [];

    private Filling(Tx tx, CentreSettings centre, string channel) =>
        (this.tx, this.centre, this.channel, year) = (tx, centre, channel, new SchoolYear(centre, tx.Now));

    /// <param name="channel">Where the cast has its accounts.</param>
    /// <returns>False when the centre stands already: it has a head from its first transaction on.</returns>
    public static bool Once(Tx tx, CentreSettings centre, string channel)
    {
        if (StaffStore.HasHead(tx))
        {
            return false;
        }

        new Filling(tx, centre, channel).Run();
        return true;
    }

    private void Run()
    {
        AddStaff();
        AddNews();
        AddParents();
        AddPupils();
        AddFamilies();
        AddHolidays();
        new PastEvents(tx, centre).Run(ActorOf(Cast.Head), [.. Cast.Teachers.Select(ActorOf)]);
        new LatelyHeld(tx, centre, year, role => people[role], OfGrades).Run();
        foreach (var (number, entry) in ComingEvents.Of(year).Index())
        {
            AddEvent(entry, number);
        }

        new Programmes(tx, centre, year).Run(
            ActorOf(Cast.Igor),
            [people[Cast.Boris], .. Every(5, OfGrades(5, 9), 9)],
            ActorOf(Cast.Vera),
            [people[Cast.Maya], .. Every(5, OfGrades(4, 7), 7)]
        );
        AddWeekly(ComingEvents.Weekly(year));
        FamilyWeek.Run(tx, centre, year, ActorOf(Cast.Vera), ActorOf(Cast.Inna));
        Subjects.Teach(tx, ActorOf(Cast.Head), year);
        Cup.Run(tx, centre, ActorOf(Cast.Zoya), year, [people[Cast.Boris], people[Cast.Stepan], .. Listed(18)]);
    }

    /// <summary>Before any family is there, so that nobody who never wrote to the bot is written to.</summary>
    private void AddNews()
    {
        var head = ActorOf(Cast.Head);
        foreach (var (text, topic) in Headlines.Of)
        {
            var content = ContentJson.Write([new Content { Text = text }]);
            var draft = Publishing.Begin(tx, head, content, text)!;
            Publishing.Toggle(tx, head, draft.Id, topic);
            Publishing.Publish(tx, head, draft.Id);
        }
    }

    /// <summary>The next ones, whenever the demo is opened.</summary>
    private void AddHolidays()
    {
        var winter = new DateOnly(year.Begins.Year, 12, 28);
        HolidayStore.Add(tx, winter, winter.AddDays(13), "Зимние каникулы", people[Cast.Head]);
        var spring = new DateOnly(year.Begins.Year + 1, 3, 22);
        HolidayStore.Add(tx, spring, spring.AddDays(8), "Весенние каникулы", people[Cast.Head]);
    }

    /// <summary>Of the class lists, of many classes.</summary>
    private IEnumerable<long> Listed(int count) =>
        pupils
            .Where(p => p.Listed.Role is null)
            .Select((p, i) => (p.Id, Place: i * 37 % pupils.Count))
            .OrderBy(p => p.Place)
            .Select(p => p.Id)
            .Take(count);

    /// <summary>Of the class lists of these years, with a consent.</summary>
    private List<long> OfGrades(int from, int to) =>
        [
            .. pupils
                .Where(p =>
                    p.Listed is { Role: null, HasConsent: true }
                    && p.Listed.Class.Grade >= from
                    && p.Listed.Class.Grade <= to
                )
                .Select(p => p.Id),
        ];

    private static IEnumerable<long> Every(int step, IEnumerable<long> all, int count) =>
        all.Where((_, i) => i % step == 2).Take(count);

    private void AddStaff()
    {
        Invite(Cast.Head, InvitationStore.CreateForFirstHead(tx)!);
        var head = ActorOf(Cast.Head);
        Invite(Cast.Deputy, InvitationStore.Create(tx, head, StaffRole.Deputy)!);
        foreach (var teacher in Cast.Teachers)
        {
            Invite(teacher, InvitationStore.Create(tx, head, StaffRole.Teacher)!);
        }

        foreach (var (teacher, of) in Cast.ClassTeachers)
        {
            ClassTeacherStore.Appoint(tx, of, people[teacher]);
        }
    }

    private void Invite(Role role, NewInvitation made)
    {
        var account = AddPerson(role, PersonOrigin.Staff);
        InvitationStore.Check(tx, account.Id, made.Link, out var invitation);
        InvitationStore.Accept(tx, invitation!.Id, people[role]);
    }

    private void AddParents()
    {
        foreach (var parent in Cast.Parents)
        {
            var account = AddPerson(parent, PersonOrigin.Typed);
            var known = account with { PersonId = people[parent] };
            ConsentStore.Answer(tx, known, people[parent], ConsentPurpose.Processing, ConsentAnswer.Given);
        }
    }

    private void AddPupils()
    {
        foreach (var listed in Classes.Pupils())
        {
            var id = AddPupil(listed);
            PersonStore.PutInClass(tx, id, listed.Class, year.Begins);
            if (listed.HasConsent)
            {
                ConsentStore.RecordPaper(tx, people[Cast.Head], id, ConsentPurpose.Processing);
            }

            pupils.Add((listed, id));
        }
    }

    private void AddFamilies()
    {
        Link(Cast.Anna, people[Cast.Boris]);
        Link(Cast.Andrey, people[Cast.Maya]);
        long[] three =
        [
            people[Cast.Toma],
            .. Cast.Small.Select(c => pupils.Single(p => p.Listed.Name == c.Name && p.Listed.Role is null).Id),
        ];
        foreach (var child in three)
        {
            Link(Cast.Inna, child);
            Link(Cast.Granny, child, FamilyRole.Helper);
        }
    }

    private void Link(Role adult, long child, FamilyRole role = FamilyRole.Representative) =>
        FamilyStore.Link(tx, people[adult], child, role, confirmed: true);

    private long AddPupil(Listed listed)
    {
        if (listed.Role is not { } role)
        {
            return PersonStore.Add(tx, listed.Name, PersonOrigin.Roster);
        }

        AddPerson(role, role.HasConsent ? PersonOrigin.Roster : PersonOrigin.Typed);
        return people[role];
    }

    private Account AddPerson(Role role, PersonOrigin origin)
    {
        var account = AccountStore.Meet(tx, channel, $"{role.UserId}");
        people[role] = PersonStore.Add(tx, role.Name, origin);
        AccountStore.Link(tx, account.Id, people[role]);
        return account;
    }

    private void AddEvent(Entry entry, int number)
    {
        var made = EventActions.Create(tx, ActorOf(entry.Organiser), entry.Draft, entry.Status).Event!;
        ContestPapers.Add(tx, ActorOf(entry.Organiser), entry, made.Id);
        var crowd = Crowd(made, number).ToList();
        IEnumerable<long> asking =
        [
            .. entry.First.Select(r => people[r]),
            .. crowd.Take(entry.SignUps),
            .. entry.Last.Select(r => people[r]),
            .. crowd.Skip(entry.SignUps).Take(entry.Late),
        ];
        foreach (var person in asking)
        {
            SignUps.Ask(tx, centre, Actor.OfPerson(tx, person), made.Id);
        }

        Crews.Add(tx, centre, made, entry, role => people[role], crowd.Skip(entry.SignUps + entry.Late));
        ContestPapers.Answer(tx, ActorOf(entry.Organiser), made.Id);
    }

    private void AddWeekly(EventDraft first)
    {
        var until = centre.Day(first.StartsAt).AddDays(21);
        var made = SeriesActions.Repeat(tx, centre, ActorOf(Cast.Igor), first, until).Events;
        foreach (var item in made)
        {
            SignUps.Ask(tx, centre, ActorOf(Cast.Boris), item.Id);
        }
    }

    /// <summary>Those who may, of many classes; each event begins with somebody else. The cast keeps its choice.</summary>
    private IEnumerable<long> Crowd(Event made, int number) =>
        pupils
            .Where(p => p.Listed is { Role: null, HasConsent: true } && made.Admits(p.Listed.Class.Grade))
            .Select((p, i) => (p.Id, Place: (i + number) * 37 % pupils.Count))
            .OrderBy(p => p.Place)
            .ThenBy(p => p.Id)
            .Select(p => p.Id);

    private Actor ActorOf(Role role) => Actor.OfPerson(tx, people[role]);
}
