using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Families;

/// <summary>A typed name that waits for staff: a pupil's own, or a child's by an adult.</summary>
public sealed record Claim
{
    public Person Typed { get; init; } = new();

    /// <summary>The adults who typed it; none when the pupil did.</summary>
    public IReadOnlyList<FamilyLink> Links { get; init; } = [];
}

public enum ClaimOutcome
{
    Confirmed,
    Rejected,

    /// <summary>Settled already, or not theirs to settle.</summary>
    NotFound,
}

/// <summary>«Подтвердить связь»: staff who know the child say that a typed name is who it says.</summary>
public static class Claims
{
    /// <summary>What waits and this actor may settle, by name.</summary>
    public static IReadOnlyList<Claim> For(Tx tx, Actor actor) =>
        actor.IsStaff
            ?
            [
                .. PersonStore
                    .TypedInClass(tx)
                    .Where(person => FamilyRights.MayManage(tx, actor, person))
                    .Select(person => Of(tx, person)),
            ]
            : [];

    public static Claim? Find(Tx tx, Actor actor, long typedId) =>
        PersonStore.Find(tx, typedId) is { Origin: PersonOrigin.Typed, School: null, Grade: not null } person
        && FamilyRights.MayManage(tx, actor, person)
            ? Of(tx, person)
            : null;

    /// <summary>Children of the school's list who may be meant: of the same name, those of the same class first.</summary>
    public static IReadOnlyList<Person> Candidates(Tx tx, Person typed) =>
        [
            .. PersonStore
                .OfRosterNamed(tx, typed)
                .OrderByDescending(p => p.Grade == typed.Grade && p.Letter == typed.Letter)
                .ThenBy(p => p.Id),
        ];

    /// <param name="knownId">The child of the list; nothing when the list has none: the typed name joins it.</param>
    public static ClaimOutcome Confirm(Tx tx, CentreSettings centre, Actor actor, long typedId, long? knownId)
    {
        if (Find(tx, actor, typedId) is not { } claim)
        {
            return ClaimOutcome.NotFound;
        }

        if (knownId is { } known)
        {
            if (Candidates(tx, claim.Typed).All(p => p.Id != known))
            {
                return ClaimOutcome.NotFound;
            }

            ConfirmLinks(tx, actor, claim);
            Merging.Into(tx, centre, actor.PersonId, typedId, known);
            TellConfirmed(tx, known);
            return ClaimOutcome.Confirmed;
        }

        if (!MayEnlist(actor, claim.Typed))
        {
            return ClaimOutcome.NotFound;
        }

        ConfirmLinks(tx, actor, claim);
        PersonStore.Enlist(tx, typedId);
        JournalStore.Note(tx, actor.PersonId, "claim.enlisted", "person", typedId);
        Merging.Settle(tx, centre, actor.PersonId, typedId);
        TellConfirmed(tx, typedId);
        return ClaimOutcome.Confirmed;
    }

    /// <summary>Who leads an event may know the child; the school's list is not theirs to lengthen.</summary>
    public static bool MayEnlist(Actor actor, Person typed) => actor.LeadsCentre || actor.TeachesClassOf(typed);

    /// <summary>Not who it says: the typed name goes, and what it had asked for.</summary>
    public static ClaimOutcome Reject(Tx tx, CentreSettings centre, Actor actor, long typedId)
    {
        if (Find(tx, actor, typedId) is not { } claim)
        {
            return ClaimOutcome.NotFound;
        }

        var accounts = AccountStore.OfFamily(tx, typedId);
        JournalStore.Note(tx, actor.PersonId, "claim.rejected", "person", typedId);
        foreach (var account in accounts)
        {
            OutboxStore.TellAccount(
                tx,
                account,
                new Notice("claimRejected", 0),
                new NoticeTerms { Urgency = Urgency.Urgent }
            );
        }

        claim.Links.ToList().ForEach(link => FamilyStore.End(tx, link.Id));
        Vanishing.Forget(tx, centre, typedId);
        return ClaimOutcome.Rejected;
    }

    /// <summary>The class teacher hears of it; where there is none, who leads the centre.</summary>
    internal static void TellOfClaim(Tx tx, long typedId)
    {
        var person = PersonStore.Find(tx, typedId)!;
        var teacher = ClassTeacherStore.Of(tx, new SchoolClass(person.Grade!.Value, person.Letter));
        IEnumerable<long> whom = teacher is { } one
            ? [one]
            : StaffStore
                .All(tx)
                .Where(m => m.Role is StaffRole.Head or StaffRole.Deputy)
                .Select(m => m.PersonId)
                .Distinct();
        foreach (var personId in whom)
        {
            OutboxStore.Tell(
                tx,
                personId,
                new Notice("claimWaits", typedId),
                new NoticeTerms { Urgency = Urgency.Reminder, Once = $"claim:{typedId}" }
            );
        }
    }

    private static Claim Of(Tx tx, Person person) =>
        new() { Typed = person, Links = FamilyStore.AdultsOf(tx, person.Id) };

    private static void ConfirmLinks(Tx tx, Actor actor, Claim claim)
    {
        foreach (var link in claim.Links)
        {
            FamilyStore.Confirm(tx, link.Id, actor.PersonId);
            JournalStore.Note(tx, actor.PersonId, "family.confirmed", "person", link.ChildId, $"{link.AdultId}");
        }
    }

    private static void TellConfirmed(Tx tx, long childId) =>
        OutboxStore.TellFamily(
            tx,
            childId,
            new Notice("claimConfirmed", childId),
            new NoticeTerms { Urgency = Urgency.Urgent, Once = $"claimConfirmed:{childId}:{tx.Now.Ticks}" }
        );
}
