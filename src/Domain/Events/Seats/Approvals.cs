using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events.Seats;

/// <summary>Sign-ups that wait for the teacher's word. They hold no seat; a yes seats them by the moment of their asking.</summary>
public static class Approvals
{
    /// <summary>Those who asked together are one application.</summary>
    public static IReadOnlyList<IReadOnlyList<SignUp>> Of(Tx tx, long eventId) =>
        [.. SignUpStore.Applications(tx, eventId).GroupBy(s => s.Place).Select(g => g.ToList())];

    public static SignUpResult Approve(Tx tx, CentreSettings centre, Actor actor, long signUpId)
    {
        if (Application(tx, actor, signUpId) is not { } found)
        {
            return new SignUpResult(SignUpOutcome.NotFound);
        }

        var (item, unit) = found;
        if (unit.Count == 0)
        {
            return new SignUpResult(SignUpOutcome.Already, SignUpStore.Find(tx, signUpId));
        }

        if (item.Status != EventStatus.Published || item.IsOver(tx.Now))
        {
            return new SignUpResult(SignUpOutcome.Closed, unit[0]);
        }

        JournalStore.Note(tx, actor.PersonId, "signUp.approved", "event", item.Id, Names(unit));
        Admit(tx, centre, item, unit);
        var stands = SignUpStore.Find(tx, signUpId)!;
        return new SignUpResult(stands.HoldsSeat ? SignUpOutcome.Seated : SignUpOutcome.Queued, stands);
    }

    /// <returns>How many were let in.</returns>
    public static int ApproveAll(Tx tx, CentreSettings centre, Actor actor, long eventId) =>
        Of(tx, eventId)
            .Where(unit =>
                Approve(tx, centre, actor, unit[0].Id).Outcome is SignUpOutcome.Seated or SignUpOutcome.Queued
            )
            .Sum(unit => unit.Count);

    public static SignUpResult Refuse(Tx tx, CentreSettings centre, Actor actor, long signUpId)
    {
        if (Application(tx, actor, signUpId) is not { } found)
        {
            return new SignUpResult(SignUpOutcome.NotFound);
        }

        var (item, unit) = found;
        if (unit.Count == 0)
        {
            return new SignUpResult(SignUpOutcome.Already, SignUpStore.Find(tx, signUpId));
        }

        JournalStore.Note(tx, actor.PersonId, "signUp.refused", "event", item.Id, Names(unit));
        foreach (var signUp in unit)
        {
            Units.End(tx, signUp, SignUpStatus.Declined);
            TellFamily(tx, signUp, "applicationRefused");
        }

        // With another captain a team's turn may have come.
        WaitingList.Advance(tx, centre, item.Id);
        return new SignUpResult(SignUpOutcome.Left, unit[0]);
    }

    /// <summary>The teacher does not look at each any more: whoever waits for the word is let in.</summary>
    internal static void OpenToAll(Tx tx, CentreSettings centre, Event item)
    {
        foreach (var unit in Of(tx, item.Id))
        {
            Admit(tx, centre, EventStore.Find(tx, item.Id)!, unit);
        }
    }

    /// <summary>The organiser hears of applications once a day, however many come.</summary>
    internal static void Tell(Tx tx, CentreSettings centre, Event item)
    {
        if (item is not { NeedsApproval: true, OrganiserId: { } organiser })
        {
            return;
        }

        OutboxStore.Tell(
            tx,
            organiser,
            new Notice("applications", item.Id),
            new NoticeTerms
            {
                Urgency = Urgency.Reminder,
                Once = $"applications:{item.Id}:{centre.Local(tx.Now):yyyy-MM-dd}",
                DueAt = QuietHours.Next(centre, tx.Now),
                ExpiresAt = item.StartsAt,
            }
        );
    }

    private static void Admit(Tx tx, CentreSettings centre, Event item, IReadOnlyList<SignUp> unit)
    {
        Seating.Admit(tx, centre, item, unit);
        foreach (var signUp in unit)
        {
            TellFamily(tx, signUp, "applicationAccepted");
        }
    }

    private static void TellFamily(Tx tx, SignUp signUp, string kind) =>
        SeatNews.Tell(tx, signUp, kind, new NoticeTerms { Urgency = Urgency.Urgent, Once = $"{kind}:{signUp.Id}" });

    /// <returns>The application that this sign-up belongs to, empty where it waits for nothing any more.</returns>
    private static (Event Item, IReadOnlyList<SignUp> Unit)? Application(Tx tx, Actor actor, long signUpId) =>
        SignUpStore.Find(tx, signUpId) is { } found
        && EventStore.Find(tx, found.EventId) is { } item
        && EventRights.MayEdit(actor, item)
            ? (item, [.. SignUpStore.Applications(tx, item.Id).Where(s => s.Place == found.Place)])
            : null;

    private static string Names(IReadOnlyList<SignUp> unit) => string.Join(' ', unit.Select(s => s.PersonId));
}
