using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Portfolio;

/// <summary>Issuing certificates of participation: to the person and the family, or by staff to all who came.</summary>
public static class Certificates
{
    /// <summary>Whether this actor may have it: the person, the family, who answers for the event.</summary>
    public static bool MayHave(Tx tx, Actor actor, long eventId, long personId) =>
        actor.ActsFor(personId) || (EventStore.Find(tx, eventId) is { } item && EventRights.MayEdit(actor, item));

    /// <returns>Nothing for who may not have it, or was not there.</returns>
    public static Certificate? For(Tx tx, CentreSettings centre, Actor actor, long eventId, long personId)
    {
        if (!MayHave(tx, actor, eventId, personId) || PortfolioReport.Find(tx, personId, eventId) is null)
        {
            return null;
        }

        var isNew = CertificateStore.Find(tx, eventId, personId) is null;
        var issued = CertificateStore.Issue(tx, centre, eventId, personId, actor.PersonId);
        if (isNew)
        {
            JournalStore.Note(tx, actor.PersonId, "certificate.issued", "event", eventId, $"{personId}");
        }

        return issued;
    }

    /// <returns>How many there are now; nothing for who may not.</returns>
    public static int? ForAll(Tx tx, CentreSettings centre, Actor actor, long eventId)
    {
        if (
            EventStore.FindFor(tx, actor, eventId) is not { Status: EventStatus.Published or EventStatus.Finished } item
            || !EventRights.MayEdit(actor, item)
        )
        {
            return null;
        }

        var came = AttendanceStore.WhoCame(tx, eventId);
        foreach (var person in came)
        {
            CertificateStore.Issue(tx, centre, eventId, person, actor.PersonId);
        }

        JournalStore.Note(tx, actor.PersonId, "certificate.issuedToAll", "event", eventId, $"{came.Count}");
        return came.Count;
    }
}
