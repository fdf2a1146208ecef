using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Reports.Counting;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Reports.HalfYear;

/// <summary>What a report lacks, the most important first.</summary>
internal static class MissingReport
{
    public static IEnumerable<MissingPiece> Of(
        Tx tx,
        CentreSettings centre,
        IReadOnlyList<EventCount> events,
        Enrolled? enrolled
    ) =>
        [
            .. events.Where(e => e.IsMissing).Select(e => Piece(Uncounted(tx, e.Event.Id), e)),
            .. events.Where(e => e.Event.NewsUrl is null).Select(e => Piece(MissingKind.Link, e)),
            .. EventStore
                .Directions(tx)
                .Where(d => events.All(e => e.Event.Direction != d.Code))
                .Select(d => new MissingPiece { Kind = MissingKind.Direction, Title = d.Title }),
            .. enrolled is null ? [new MissingPiece { Kind = MissingKind.Enrolment }] : Array.Empty<MissingPiece>(),
            .. Requisites(tx, centre),
        ];

    private static MissingPiece Piece(MissingKind kind, EventCount counted) =>
        new()
        {
            Kind = kind,
            EventId = counted.Event.Id,
            Title = counted.Event.Title,
        };

    private static MissingKind Uncounted(Tx tx, long eventId) =>
        tx.Find<long?>("SELECT id FROM sign_ups WHERE event_id = @eventId LIMIT 1", new { eventId }) is null
            ? MissingKind.HeadCount
            : MissingKind.Attendance;

    private static IEnumerable<MissingPiece> Requisites(Tx tx, CentreSettings centre)
    {
        var texts = ReportTextStore.All(tx);
        return new[] { ReportSection.School, ReportSection.Head }
            .Where(section => texts.Of(section, centre).Length == 0)
            .Select(section => new MissingPiece { Kind = MissingKind.Text, Section = section });
    }
}
