using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;

namespace TochkaBot.Bot.Events;

/// <summary>What a teacher answers for, past and drafts included; who leads the centre sees everybody's.</summary>
internal sealed class OwnFlow(EventCard card) : IFlow
{
    private const int PerPage = 8;

    public string Name => "own";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["own", "release"];

    public Reply Answer(Turn turn)
    {
        if (!turn.Actor.IsStaff)
        {
            return new Screen(HomeTexts.NotAllowed, [Button.To(HomeTexts.Back, Home.Verb)]);
        }

        return turn.Verb == "release" ? Release(turn) : List(turn);
    }

    public Reply? Fresh(Turn turn) => Answer(turn with { Verb = "own", Words = [] });

    private static Screen List(Turn turn)
    {
        var back = Button.To(HomeTexts.Back, "events", 0);
        var count = EventStore.CountOwn(turn.Tx, turn.Actor);
        if (count == 0)
        {
            return new Screen(OwnTexts.Nothing, [back]);
        }

        var page = Paging.Page(turn.Id(0), count, PerPage);
        return new Screen(
            OwnTexts.Title(turn.Actor, count),
            [
                .. EventStore
                    .Own(turn.Tx, turn.Actor, page * PerPage, PerPage)
                    .Select(i => (IReadOnlyList<Button>)[Button.To(OwnTexts.Label(i, turn.Centre), "card", i.Id)]),
                Paging.Row(back, "own", page, hasMore: count > (page + 1) * PerPage),
            ]
        );
    }

    /// <summary>A draft, as programs make them, is shown to everybody.</summary>
    private Reply Release(Turn turn)
    {
        var result = EventActions.Change(
            turn.Tx,
            turn.Centre,
            turn.Actor,
            turn.Id(0) ?? 0,
            item => item.Status == EventStatus.Draft ? item with { Status = EventStatus.Published } : item
        );
        return result switch
        {
            { Outcome: EventOutcome.Done, Event: { } item } => new Reply(
                card.Of(turn, item).Under($"✅ {FormTexts.Published}")
            )
            {
                Toast = FormTexts.Published,
            },
            { Outcome: EventOutcome.NotAllowed, Event: { } item } => card.Of(turn, item).Under(HomeTexts.NotAllowed),
            _ => List(turn with { Words = [] }),
        };
    }
}
