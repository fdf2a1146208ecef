using TochkaBot.Domain.Access;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Portfolio;

/// <summary>The rows of <c>certificates</c>: one for each person and event; numbers are never given twice.</summary>
public static class CertificateStore
{
    private const string Columns = "c.id, c.event_id, c.person_id, c.year, c.number, c.token, c.issued_at";

    public static Certificate? Find(Tx tx, long eventId, long personId) =>
        tx.Find<Certificate>(
            $"SELECT {Columns} FROM certificates c WHERE c.event_id = @eventId AND c.person_id = @personId",
            new { eventId, personId }
        );

    /// <summary>Those of an event who came, by name.</summary>
    public static IReadOnlyList<Certificate> OfEvent(Tx tx, long eventId) =>
        tx.List<Certificate>(
            $"""
            SELECT {Columns} FROM certificates c JOIN people p ON p.id = c.person_id
            WHERE c.event_id = @eventId AND EXISTS (
                SELECT 1 FROM sign_ups s
                WHERE s.event_id = c.event_id AND s.person_id = c.person_id AND s.attendance = 'came')
            ORDER BY p.sort_key, c.id
            """,
            new { eventId }
        );

    /// <summary>What the check link says; nothing for whatever was never issued, or holds no longer.</summary>
    public static CheckedCertificate? Check(Tx tx, string token)
    {
        if (
            tx.Find<Certificate>($"SELECT {Columns} FROM certificates c WHERE c.token = @token", new { token })
                is not { } found
            || EventStore.Find(tx, found.EventId) is not { Status: not EventStatus.Cancelled } item
            || !AttendanceStore.HasCome(tx, found.EventId, found.PersonId)
            || PersonStore.Find(tx, found.PersonId) is not { } person
        )
        {
            return null;
        }

        var isPublic = ConsentStore.Has(tx, person.Id, ConsentPurpose.Publishing);
        return new CheckedCertificate(found, item, isPublic ? $"{person.FamilyName} {person.GivenName}" : null);
    }

    /// <summary>The one that stands, or a new one with the next number of this year.</summary>
    internal static Certificate Issue(Tx tx, CentreSettings centre, long eventId, long personId, long? by)
    {
        if (Find(tx, eventId, personId) is { } known)
        {
            return known;
        }

        var year = centre.Local(tx.Now).Year;
        var number = tx.One<int>(
            """
            INSERT INTO certificate_numbers (year, last) VALUES (@year, 1)
            ON CONFLICT (year) DO UPDATE SET last = last + 1 RETURNING last
            """,
            new { year }
        );
        tx.Run(
            """
            INSERT INTO certificates (event_id, person_id, year, number, token, issued_by, issued_at)
            VALUES (@eventId, @personId, @year, @number, @token, @by, @now)
            """,
            new
            {
                eventId,
                personId,
                year,
                number,
                token = Secrets.Link(),
                by,
                now = tx.Now,
            }
        );
        return Find(tx, eventId, personId)!;
    }
}
