using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Broadcasts;

/// <summary>«Карантин / актированный день»: who stays at home, from when to when.</summary>
/// <param name="Classes">None for the whole school.</param>
public sealed record Closure(IReadOnlyList<SchoolClass> Classes, DateOnly From, DateOnly To);

/// <summary>A closure at short notice: the days are suspended and everybody concerned is told, without grace or quiet hours.</summary>
public static class Closing
{
    /// <summary>Longer is a mistake in the date.</summary>
    public const int MostDays = 60;

    public static bool MayClose(Actor actor) => actor is { LeadsCentre: true, PersonId: not null };

    /// <summary>The broadcast that will tell of it, as a draft: how many it reaches is known before it goes.</summary>
    public static Broadcast? Prepare(Tx tx, Actor actor, long accountId, Closure closure, string content)
    {
        if (!MayClose(actor) || Drafting.Begin(tx, actor, accountId, new DraftContent(content)) is not { } draft)
        {
            return null;
        }

        foreach (var part in Audience(closure))
        {
            AudienceStore.Add(tx, draft.Id, part);
        }

        return draft;
    }

    public static BroadcastOutcome Order(Tx tx, CentreSettings centre, Actor actor, long draftId, Closure closure)
    {
        if (!MayClose(actor))
        {
            return BroadcastOutcome.NotAllowed;
        }

        if (Drafting.Find(tx, actor, draftId) is not { } draft)
        {
            return BroadcastOutcome.Already;
        }

        var today = centre.Day(tx.Now);
        if (closure.From < today || closure.To < closure.From || closure.To > closure.From.AddDays(MostDays))
        {
            return BroadcastOutcome.Past;
        }

        Suspend(tx, actor, closure);
        Sending.ShowCourse(tx, draft);
        Enqueueing.Begin(tx, draft with { Urgent = true });
        JournalStore.Note(tx, actor.PersonId, "closure.ordered", "broadcast", draftId);
        return BroadcastOutcome.Done;
    }

    private static void Suspend(Tx tx, Actor actor, Closure closure)
    {
        if (closure.Classes.Count == 0)
        {
            SuspendedDayStore.Add(tx, closure.From, closure.To, grade: null, string.Empty, actor.PersonId);
        }

        foreach (var of in closure.Classes)
        {
            SuspendedDayStore.Add(tx, closure.From, closure.To, of.Grade, of.Letter, actor.PersonId);
        }
    }

    private static IEnumerable<AudiencePart> Audience(Closure closure) =>
        closure.Classes.Count == 0
            ? [AudiencePart.Of(AudienceKind.All)]
            : closure.Classes.Select(of => new AudiencePart
            {
                Kind = AudienceKind.Class,
                Grade = of.Grade,
                Letter = of.Letter,
            });
}
