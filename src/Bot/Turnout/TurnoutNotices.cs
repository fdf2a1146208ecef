using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Turnout;

/// <summary>A result, and the news of an event: with what is true when it is delivered.</summary>
internal sealed class TurnoutNotices : INoticeTexts
{
    public IReadOnlyList<string> Kinds => ["resultSet", "eventNews"];

    public Screen? Write(Tx tx, CentreSettings centre, Notice notice) => Write(tx, centre, notice, new Actor());

    public Screen? Write(Tx tx, CentreSettings centre, Notice notice, Actor reader) =>
        notice.Kind == "resultSet" ? OfResult(tx, notice.Subject, reader) : OfNews(tx, notice.Subject);

    private static Screen? OfResult(Tx tx, long resultId, Actor reader)
    {
        if (
            EventResultStore.Find(tx, resultId) is not { } line
            || EventStore.Find(tx, line.EventId) is not { } item
            || !reader.ActsFor(line.PersonId)
            || PersonStore.Find(tx, line.PersonId) is not { } person
        )
        {
            return null;
        }

        return new Screen(
            AwardTexts.Told(item, line, person.Id == reader.PersonId ? null : person.GivenName),
            [Button.To(AwardTexts.ToPortfolio, "port", person.Id)]
        );
    }

    private static Screen? OfNews(Tx tx, long eventId) =>
        EventStore.Find(tx, eventId) is { NewsUrl: not null, Status: not EventStatus.Cancelled } item
            ? new Screen(NewsLinkTexts.Told(item), [Button.To(DoorTexts.ToEvent, "card", item.Id)])
            : null;
}
