using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Events;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Journeys;

namespace TochkaBot.Bot.Trips;

/// <summary>«Дорога и заметка» of the children who have signed up; for the teacher, how everybody travels.</summary>
internal sealed class TripCard : ICardRows
{
    public int Order => 60;

    public string Text(Turn turn, Event item, IReadOnlyList<Member> members) =>
        string.Join(
            '\n',
            from member in Travelling(item, members)
            let trip = TripStore.Find(turn.Tx, member.Standing!.Id)
            where trip is not null
            select TripTexts.Line(member, trip)
        );

    public IEnumerable<IReadOnlyList<Button>> Rows(Turn turn, Event item, IReadOnlyList<Member> members)
    {
        var children = Travelling(item, members).ToList();
        if (children.Count == 0 || !TripActions.IsOpen(turn.Tx, item))
        {
            yield break;
        }

        yield return
        [
            children.Count == 1
                ? Button.To(TripTexts.Label, "trip", children[0].Standing!.Id)
                : Button.To(TripTexts.Label, "trips", item.Id),
        ];
    }

    /// <summary>Children whose consent is there: before it nothing is asked.</summary>
    public static IEnumerable<Member> Travelling(Event item, IEnumerable<Member> members) =>
        members.Where(m =>
            m is { Standing: { } standing, Awaiting: Awaiting.Nothing } && TripActions.IsAsked(item, standing)
        );
}
