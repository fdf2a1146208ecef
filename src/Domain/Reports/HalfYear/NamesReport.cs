using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Reports.HalfYear;

/// <summary>Somebody who came, in the lists behind the report.</summary>
public sealed record NamedLine
{
    public long EventId { get; init; }

    public string FamilyName { get; init; } = string.Empty;

    public string GivenName { get; init; } = string.Empty;

    /// <summary>On the day of the event.</summary>
    public int? Grade { get; init; }

    public string? Letter { get; init; }

    /// <summary>Another one than ours.</summary>
    public string? School { get; init; }
}

/// <summary>The lists with names: for the head who asks for them, and for nobody else.</summary>
public static class NamesReport
{
    /// <summary>The day of the event in UTC will do: nothing begins at midnight.</summary>
    private const string Named = """
        SELECT l.event_id, p.family_name, p.given_name, p.school, c.grade, c.letter
        FROM list l JOIN people p ON p.id = l.person_id JOIN events e ON e.id = l.event_id
        LEFT JOIN class_memberships c ON c.person_id = p.id AND c.from_day <= substr(e.starts_at, 1, 10)
            AND coalesce(c.to_day, '9999') > substr(e.starts_at, 1, 10)
        ORDER BY p.sort_key, p.id
        """;

    /// <summary>Of an approved report those that were frozen with it, but for whoever was deleted since.</summary>
    public static IReadOnlyList<NamedLine>? Of(Tx tx, Actor actor, Analysis analysis)
    {
        if (!ReportRights.MayName(actor))
        {
            return null;
        }

        var approved = ApprovalStore.Find(tx, analysis.Period)?.Id;
        return
        [
            .. analysis.Events.SelectMany(e =>
                approved is { } id ? Frozen(tx, id, e.Id) : Now(tx, e.Id, analysis.Period)
            ),
        ];
    }

    private static IReadOnlyList<NamedLine> Frozen(Tx tx, long report, long eventId) =>
        tx.List<NamedLine>(
            $"""
            WITH list AS (
                SELECT event_id, person_id FROM approved_report_people WHERE report_id = @report AND event_id = @eventId)
            {Named}
            """,
            new { report, eventId }
        );

    private static IReadOnlyList<NamedLine> Now(Tx tx, long eventId, Period period) =>
        tx.List<NamedLine>(
            $"""
            WITH list AS ({ApprovalStore.CameWithin})
            {Named}
            """,
            new
            {
                eventId,
                period.From,
                period.To,
            }
        );
}
