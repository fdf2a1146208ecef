using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;

namespace TochkaBot.Bot.Events;

/// <summary>The teacher's list of an event: who is seated, who queues, who waits for a consent.</summary>
internal sealed class ListFlow : IFlow
{
    private const int PerPage = 25;

    public string Name => "list";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["list", "consent", "consentNow"];

    public Reply Answer(Turn turn)
    {
        if (turn.Id(0) is not { } id || EventStore.FindFor(turn.Tx, turn.Actor, id) is not { } item)
        {
            return new Screen(EventTexts.NotFound, [Button.To(EventTexts.ToEvents, "events", 0)]);
        }

        if (!EventRights.MayEdit(turn.Actor, item))
        {
            return EventCard.Of(turn, item).Under(HomeTexts.NotAllowed);
        }

        return turn.Verb switch
        {
            "consent" => AskConsent(turn, item),
            "consentNow" => RecordConsent(turn, item),
            _ => List(turn, item),
        };
    }

    public Reply? Fresh(Turn turn) => Answer(turn with { Verb = "list", Words = [turn.Word(0)] });

    private static Screen List(Turn turn, Event item)
    {
        var all = Standing(turn, item);
        var page = Paging.Page(turn.Verb == "list" ? turn.Id(1) : 0, all.Count, PerPage);
        var shown = all.Skip(page * PerPage).Take(PerPage).ToList();
        var lines = shown.Select((p, index) => ListTexts.Line((page * PerPage) + index + 1, p, turn.Centre));
        return new Screen(
            $"{ListTexts.Title(item)}\n\n{(all.Count == 0 ? ListTexts.Nobody : string.Join('\n', lines))}",
            [
                .. shown
                    .Where(p => SignUps.NeedsConsent(turn.Tx, turn.Centre, p.Person.Id))
                    .Select(p =>
                        (IReadOnlyList<Button>)
                            [Button.To(ListTexts.ConsentLabel(p, turn.Centre), "consent", item.Id, p.SignUp.Id)]
                    ),
                Paging.Row(
                    Button.To(HomeTexts.Back, "card", item.Id),
                    "list",
                    page,
                    hasMore: all.Count > (page + 1) * PerPage,
                    item.Id
                ),
            ]
        );
    }

    private static Screen AskConsent(Turn turn, Event item)
    {
        if (Standing(turn, item).FirstOrDefault(p => p.SignUp.Id == turn.Id(1)) is not { } participant)
        {
            return List(turn, item);
        }

        return new Screen(
            ListTexts.ConsentQuestion(participant, turn.Centre),
            [Button.Good(ListTexts.ConsentYes, "consentNow", item.Id, participant.SignUp.Id)],
            [Button.To(HomeTexts.Back, "list", item.Id)]
        );
    }

    private static Screen RecordConsent(Turn turn, Event item)
    {
        SignUps.RecordPaperConsent(turn.Tx, turn.Centre, turn.Actor, turn.Id(1) ?? 0);
        return List(turn, EventStore.Find(turn.Tx, item.Id)!);
    }

    /// <summary>Seats first, then the queue, each in the order of asking.</summary>
    private static List<Participant> Standing(Turn turn, Event item) =>
        [
            .. SignUpStore
                .OfEvent(turn.Tx, item.Id)
                .Where(p => p.SignUp.IsActive)
                .OrderBy(p => p.SignUp.Status == SignUpStatus.Queued),
        ];
}
