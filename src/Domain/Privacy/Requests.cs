using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Privacy;

public enum RequestOutcome
{
    Done,
    NotFound,

    /// <summary>Several wait already.</summary>
    TooMany,
}

/// <summary>«Обращения»: somebody asks the centre about their data, and the head answers within the legal term.</summary>
public static class Requests
{
    public const int LongestText = 1000;
    private const int MostOpen = 3;

    /// <summary>152-ФЗ, art. 20: ten working days.</summary>
    private const int WorkingDays = 10;

    private const int RemindDaysBefore = 2;

    public static RequestOutcome Ask(
        Tx tx,
        CentreSettings centre,
        Actor actor,
        long personId,
        RequestKind kind,
        string? text
    )
    {
        if (PersonStore.Find(tx, personId) is not { } person || !PrivacyRights.MaySee(tx, actor, person))
        {
            return RequestOutcome.NotFound;
        }

        if (RequestStore.CountOpen(tx, personId) >= MostOpen)
        {
            return RequestOutcome.TooMany;
        }

        var due = Due(centre.Day(tx.Now));
        var id = RequestStore.Add(tx, personId, actor.PersonId, kind, text, due);
        JournalStore.Note(tx, actor.PersonId, "privacy.asked", "person", personId, kind.Stored());
        TellHeads(tx, new Notice("privacyAsked", id), $"privacyAsked:{personId}:{id}:{tx.Now.Ticks}");
        return RequestOutcome.Done;
    }

    public static RequestOutcome Answer(Tx tx, Actor actor, long id, string answer)
    {
        if (
            !actor.IsHead
            || RequestStore.Find(tx, id) is not { } request
            || !RequestStore.Answer(tx, id, answer, actor.PersonId)
        )
        {
            return RequestOutcome.NotFound;
        }

        JournalStore.Note(tx, actor.PersonId, "privacy.answered", "person", request.PersonId, request.Kind.Stored());
        if (request.AskedBy is { } asker)
        {
            OutboxStore.Tell(
                tx,
                asker,
                new Notice("privacyAnswered", id),
                new NoticeTerms { Urgency = Urgency.Urgent, Once = $"privacyAnswered:{id}:{tx.Now.Ticks}" }
            );
        }

        return RequestOutcome.Done;
    }

    /// <summary>The head does what was asked: all of this person's data goes, and the request with it.</summary>
    public static EraseOutcome Fulfil(Tx tx, CentreSettings centre, Actor actor, long id) =>
        actor.IsHead && RequestStore.Find(tx, id) is { Kind: RequestKind.Deletion, AnsweredAt: null } request
            ? Erasing.EraseAsAsked(tx, centre, actor, request.PersonId)
            : EraseOutcome.NotFound;

    /// <summary>Two days before the term ends the heads hear of it once more.</summary>
    internal static void Remind(Tx tx, DateOnly today)
    {
        foreach (var request in RequestStore.Open(tx).Where(r => r.DueOn <= today.AddDays(RemindDaysBefore)))
        {
            TellHeads(
                tx,
                new Notice("privacyAsked", request.Id),
                $"privacyDue:{request.Id}:{request.AskedAt.UtcTicks}"
            );
        }
    }

    private static DateOnly Due(DateOnly today)
    {
        var day = today;
        for (var left = WorkingDays; left > 0; )
        {
            day = day.AddDays(1);
            left -= day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }

        return day;
    }

    private static void TellHeads(Tx tx, Notice notice, string once)
    {
        foreach (var head in StaffStore.All(tx).Where(m => m.Role == StaffRole.Head))
        {
            OutboxStore.Tell(tx, head.PersonId, notice, new NoticeTerms { Urgency = Urgency.Reminder, Once = once });
        }
    }
}
