using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Families;

public enum ConsentOutcome
{
    Done,

    /// <summary>Kept; it counts as soon as the link to the child is confirmed.</summary>
    WaitsForLink,

    /// <summary>Another legal representative has refused: that word stops.</summary>
    AnotherRefused,
    NotAllowed,
}

/// <summary>Agreeing, refusing, taking back; and what follows at once for seats and lists.</summary>
public static class Consents
{
    private static readonly ConsentPurpose[] All = Enum.GetValues<ConsentPurpose>();

    /// <summary>«Даю согласие»: to what is ticked. What was agreed to before and is not ticked any more is taken back.</summary>
    public static ConsentOutcome Agree(
        Tx tx,
        CentreSettings centre,
        Account account,
        Actor actor,
        long personId,
        IReadOnlySet<ConsentPurpose> ticked
    )
    {
        if (Whom(tx, actor, personId) is null)
        {
            return ConsentOutcome.NotAllowed;
        }

        foreach (var purpose in All)
        {
            var before = ConsentStore.LastWord(tx, personId, purpose, actor.PersonId!.Value)?.Answer;
            var now =
                ticked.Contains(purpose) ? ConsentAnswer.Given
                : before == ConsentAnswer.Given ? ConsentAnswer.Withdrawn
                : before;
            if (now is { } answer && now != before)
            {
                Keep(tx, centre, account, personId, purpose, answer);
            }
        }

        return Standing(tx, actor, personId, ticked);
    }

    /// <summary>«Не даю согласия», or all taken back: nothing is processed, nothing is shown.</summary>
    public static ConsentOutcome Refuse(Tx tx, CentreSettings centre, Account account, Actor actor, long personId)
    {
        if (Whom(tx, actor, personId) is null)
        {
            return ConsentOutcome.NotAllowed;
        }

        foreach (var purpose in All)
        {
            var before = ConsentStore.LastWord(tx, personId, purpose, actor.PersonId!.Value)?.Answer;
            var answer = before is ConsentAnswer.Given ? ConsentAnswer.Withdrawn : ConsentAnswer.Refused;
            if (before is null or ConsentAnswer.Given)
            {
                Keep(tx, centre, account, personId, purpose, answer);
            }
        }

        return ConsentOutcome.Done;
    }

    /// <summary>Staff write down a paper: signed, or taken back.</summary>
    public static ConsentOutcome RecordPaper(
        Tx tx,
        CentreSettings centre,
        Actor actor,
        long personId,
        ConsentPurpose purpose,
        ConsentAnswer answer
    )
    {
        if (PersonStore.Find(tx, personId) is not { } person || !FamilyRights.MayManage(tx, actor, person))
        {
            return ConsentOutcome.NotAllowed;
        }

        Follow(tx, centre, personId, purpose, ConsentStore.RecordPaper(tx, actor.PersonId, personId, purpose, answer));
        return ConsentStore.Has(tx, personId, purpose) || answer != ConsentAnswer.Given
            ? ConsentOutcome.Done
            : ConsentOutcome.AnotherRefused;
    }

    /// <summary>Who may answer has changed: a link was confirmed or ended, somebody came of age, two records became one.</summary>
    internal static void Recount(Tx tx, CentreSettings centre, long? actorId, long personId)
    {
        foreach (var purpose in All)
        {
            var change = ConsentStore.Recount(tx, actorId, personId, purpose);
            // Nobody has refused: where no consent is asked for, the seats stay.
            var nothingLost = change == ConsentChange.Ended && !centre.RequireConsent;
            Follow(tx, centre, personId, purpose, nothingLost ? ConsentChange.Nothing : change);
        }
    }

    internal static void WithdrawAgain(
        Tx tx,
        CentreSettings centre,
        long personId,
        ConsentPurpose purpose,
        long? answererId
    )
    {
        var change = ConsentStore.WithdrawAgain(tx, personId, purpose, answererId);
        Follow(tx, centre, personId, purpose, ConsentStore.Has(tx, personId, purpose) ? change : ConsentChange.Ended);
    }

    private static Person? Whom(Tx tx, Actor actor, long personId) =>
        PersonStore.Find(tx, personId) is { } person && FamilyRights.MayConsent(tx, actor, person) ? person : null;

    private static void Keep(
        Tx tx,
        CentreSettings centre,
        Account account,
        long personId,
        ConsentPurpose purpose,
        ConsentAnswer answer
    )
    {
        var change = ConsentStore.Answer(tx, account, personId, purpose, answer);
        var refusedNow = answer != ConsentAnswer.Given && !ConsentStore.Has(tx, personId, purpose);
        // Seats that were held for the answer are given back as well as those that a consent had secured.
        Follow(tx, centre, personId, purpose, refusedNow ? ConsentChange.Ended : change);
    }

    private static void Follow(
        Tx tx,
        CentreSettings centre,
        long personId,
        ConsentPurpose purpose,
        ConsentChange change
    )
    {
        if (purpose != ConsentPurpose.Processing)
        {
            return;
        }

        switch (change)
        {
            case ConsentChange.Begun:
                ConsentSeats.Came(tx, centre, personId);
                Enrolling.ConsentCame(tx, centre, personId);
                break;
            case ConsentChange.Ended:
                SignUps.EndAll(tx, centre, personId);
                Enrolling.EndAll(tx, centre, personId);
                break;
        }
    }

    private static ConsentOutcome Standing(Tx tx, Actor actor, long personId, IReadOnlySet<ConsentPurpose> ticked)
    {
        if (ticked.All(purpose => ConsentStore.Has(tx, personId, purpose)))
        {
            return ConsentOutcome.Done;
        }

        return actor.Links.FirstOrDefault(l => l.ChildId == personId) is { IsConfirmed: false }
            ? ConsentOutcome.WaitsForLink
            : ConsentOutcome.AnotherRefused;
    }
}
