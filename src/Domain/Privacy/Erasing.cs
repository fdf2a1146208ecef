using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Families;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Staff;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Tournaments.Settings;

namespace TochkaBot.Domain.Privacy;

public enum EraseOutcome
{
    Done,

    /// <summary>Nobody there, or none of the actor's business.</summary>
    NotFound,

    /// <summary>A pupil: the legal representative decides, or the centre is asked.</summary>
    NotAlone,

    /// <summary>A centre is never left without a head.</summary>
    LastHead,

    /// <summary>Events, broadcasts, a class or keys are still theirs.</summary>
    HandOverFirst,
}

/// <summary>
/// «Удалить»: the name, the accounts, texts and links are gone at once; a nameless row stays, so that what was counted
/// holds. The one place that knows what this takes away.
/// </summary>
public static class Erasing
{
    /// <returns>Why it cannot be done now; nothing when it can.</returns>
    public static EraseOutcome? WhyNot(Tx tx, Actor actor, long personId)
    {
        if (PersonStore.Find(tx, personId) is not { } person || !PrivacyRights.MaySee(tx, actor, person))
        {
            return EraseOutcome.NotFound;
        }

        if (!PrivacyRights.MayDecide(tx, actor, person))
        {
            return EraseOutcome.NotAlone;
        }

        return Office(tx, personId);
    }

    public static EraseOutcome Erase(Tx tx, CentreSettings centre, Actor actor, long personId)
    {
        if (WhyNot(tx, actor, personId) is { } why)
        {
            return why;
        }

        TellOtherAdults(tx, actor, personId);
        Apply(tx, centre, actor.PersonId, personId);
        return EraseOutcome.Done;
    }

    /// <summary>The head does it for somebody who has asked the centre.</summary>
    internal static EraseOutcome EraseAsAsked(Tx tx, CentreSettings centre, Actor head, long personId)
    {
        if (Office(tx, personId) is { } why)
        {
            return why;
        }

        TellOtherAdults(tx, head, personId);
        Apply(tx, centre, head.PersonId, personId);
        return EraseOutcome.Done;
    }

    /// <summary>Without asking: the ledger says so, or the term of keeping is over.</summary>
    /// <param name="isTold">Their other phones hear of it; not when it is only done once more.</param>
    internal static void Apply(Tx tx, CentreSettings centre, long? actorId, long personId, bool isTold = true)
    {
        var accounts = AccountStore.AllOfPerson(tx, personId);
        LedgerStore.Erased(tx, personId);
        Vacating.Of(tx, personId);
        SignUps.EndAll(tx, centre, personId);
        Enrolling.EndAll(tx, centre, personId);
        Parting.Of(tx, centre, actorId, personId);
        OutboxStore.CancelNotices(tx, personId);
        ErasureStore.Erase(tx, personId, centre.Day(tx.Now));
        foreach (var account in accounts)
        {
            SayGoodbye(tx, account, isTold && actorId != personId);
        }

        JournalStore.Note(tx, actorId, "person.erased", "person", personId);
    }

    private static void TellOtherAdults(Tx tx, Actor actor, long personId)
    {
        foreach (
            var link in FamilyStore.AdultsOf(tx, personId).Where(l => l.IsConfirmed && l.AdultId != actor.PersonId)
        )
        {
            OutboxStore.Tell(
                tx,
                link.AdultId,
                new Notice("childErased", 0),
                new NoticeTerms { Urgency = Urgency.Urgent, Once = $"childErased:{personId}:{tx.Now.Ticks}" }
            );
        }
    }

    private static void SayGoodbye(Tx tx, Account account, bool isTold)
    {
        OutboxStore.Answer(tx, account, OutgoingAct.Menu);
        if (isTold && account.State == AccountState.Active)
        {
            OutboxStore.TellAccount(
                tx,
                account,
                new Notice("dataErased", 0),
                new NoticeTerms { Urgency = Urgency.Urgent }
            );
        }
    }

    private static EraseOutcome? Office(Tx tx, long personId)
    {
        var roles = StaffStore.RolesOf(tx, personId);
        if (roles.Contains(StaffRole.Head) && StaffStore.Heads(tx) <= 1)
        {
            return EraseOutcome.LastHead;
        }

        var affairs = Handover.Of(tx, personId);
        return roles.Count > 0 && affairs is not { Events: 0, Broadcasts: 0, Classes.Count: 0, Keys: 0 }
            ? EraseOutcome.HandOverFirst
            : null;
    }
}
