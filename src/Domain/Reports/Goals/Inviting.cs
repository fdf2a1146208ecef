using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Reports.Goals;

/// <param name="Children">Whose families get an invitation.</param>
/// <param name="Silent">Nobody of the family has a chat with us.</param>
/// <param name="Invited">Were invited this week.</param>
/// <param name="Idle">Nothing is open to them just now.</param>
public sealed record InvitationPlan(IReadOnlyList<long> Children, int Silent, int Invited, int Idle);

/// <summary>Those whom a goal has not reached are invited to what is coming, each family once a week at most.</summary>
public static class Inviting
{
    public const string Kind = "goalInvitation";

    private const int MostEvents = 100;

    private static readonly TimeSpan Rest = TimeSpan.FromDays(7);

    /// <summary>What sending would do.</summary>
    /// <param name="pupils">Those who are meant; who is not of the actor's classes is left out.</param>
    public static InvitationPlan Plan(Tx tx, CentreSettings centre, Actor actor, IEnumerable<ClassPupil> pupils)
    {
        var coming = Open(tx);
        var week = Week(tx, centre);
        var ways = pupils
            .Where(p => GoalRights.MaySee(actor, p.Class))
            .Select(p => (p.Id, Way: Way(tx, coming, week, p.Id)))
            .ToLookup(p => p.Way, p => p.Id);
        return new InvitationPlan(
            [.. ways[Standing.Ready]],
            ways[Standing.Silent].Count(),
            ways[Standing.Invited].Count(),
            ways[Standing.Idle].Count()
        );
    }

    /// <returns>How many families it goes to; nothing when the actor may not.</returns>
    public static int? Send(Tx tx, CentreSettings centre, Actor actor, IEnumerable<ClassPupil> pupils)
    {
        if (!GoalRights.MayLook(actor))
        {
            return null;
        }

        var children = Plan(tx, centre, actor, pupils).Children;
        var (week, due) = (Week(tx, centre), QuietHours.Next(centre, tx.Now));
        foreach (var child in children)
        {
            var terms = new NoticeTerms
            {
                Urgency = Urgency.News,
                Once = Key(child, week),
                DueAt = due,
                ExpiresAt = due + Rest,
            };
            OutboxStore.TellFamily(tx, child, new Notice(Kind, child), terms);
            JournalStore.Note(tx, actor.PersonId, "goals.invited", "person", child);
        }

        return children.Count;
    }

    /// <summary>What this pupil may sign up for and has not, the nearest first.</summary>
    public static IReadOnlyList<Event> OpenTo(Tx tx, Person child) =>
        [.. Open(tx).Where(e => Admits(e, child) && SignUpStore.ActiveOf(tx, e.Id, child.Id) is null)];

    private static List<Event> Open(Tx tx) =>
        [
            .. EventStore
                .Upcoming(tx, Actor.Program with { Person = new Person() }, 0, MostEvents)
                .Where(e => e.IsOpen(tx.Now)),
        ];

    private static bool Admits(Event item, Person child) =>
        item.RoleFor(child, isStaff: false) == ParticipantRole.Pupil;

    private static Standing Way(Tx tx, List<Event> coming, string week, long child)
    {
        if (AccountStore.OfFamily(tx, child).Count == 0)
        {
            return Standing.Silent;
        }

        if (OutboxStore.WasTold(tx, Key(child, week)))
        {
            return Standing.Invited;
        }

        return
            PersonStore.Find(tx, child) is { } person
            && coming.Any(e => Admits(e, person) && SignUpStore.ActiveOf(tx, e.Id, child) is null)
            ? Standing.Ready
            : Standing.Idle;
    }

    private static string Key(long child, string week) => $"{Kind}:{child}:{week}";

    /// <summary>Its Monday.</summary>
    private static string Week(Tx tx, CentreSettings centre)
    {
        var today = centre.Day(tx.Now);
        return $"{today.AddDays(-(((int)today.DayOfWeek + 6) % 7)):yyyy-MM-dd}";
    }

    private enum Standing
    {
        Ready,
        Silent,
        Invited,
        Idle,
    }
}
