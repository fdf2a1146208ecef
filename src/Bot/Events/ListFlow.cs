using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Journeys;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.Outbox;

namespace TochkaBot.Bot.Events;

/// <summary>The teacher's list of an event: who is seated, who queues, who waits for a consent.</summary>
internal sealed class ListFlow(EventCard card) : IFlow
{
    private const int PerPage = 25;
    private const int PapersPerPage = 8;

    public string Name => "list";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["list", "papers", "consent", "consentNow", "listPrint"];

    public Reply Answer(Turn turn) =>
        card.For(
            turn,
            turn.Id(0),
            item =>
                turn.Verb switch
                {
                    "papers" => Papers(turn, item, turn.Id(1)),
                    "consent" => AskConsent(turn, item),
                    "consentNow" => RecordConsent(turn, item),
                    "listPrint" => Print(turn, item),
                    _ => Show(turn, item, EventList.Order(turn.Id(1)), turn.Id(2)),
                }
        );

    public Reply? Fresh(Turn turn) => Answer(turn with { Verb = "list", Words = [turn.Word(0)] });

    internal static Screen Show(Turn turn, Event item, ListOrder order = ListOrder.Asking, long? asked = null)
    {
        var all = EventList.Of(turn.Tx, item.Id, order);
        var trips = TripStore.Of(turn.Tx, item.Id);
        var page = Paging.Page(asked, all.Count, PerPage);
        var lines = all.Skip(page * PerPage)
            .Take(PerPage)
            .Select(
                (p, index) =>
                    ListTexts.Line((page * PerPage) + index + 1, p, turn.Centre)
                    + ListTexts.Trip(trips.GetValueOrDefault(p.SignUp.Id))
            );
        return new Screen(
            $"{ListTexts.Title(item)}{ListTexts.Buses([.. trips.Values])}\n\n{(all.Count == 0 ? ListTexts.Nobody : string.Join('\n', lines))}",
            [
                .. Changing(turn, item, all),
                .. trips.Count > 0
                    ? (IEnumerable<IReadOnlyList<Button>>)
                        [
                            [Button.To(ListTexts.Travel, "travel", item.Id)],
                        ]
                    : [],
                .. all.Count > 0
                    ? (IEnumerable<IReadOnlyList<Button>>)
                        [
                            [Sorting(item, order), Button.To(ListTexts.Print, "listPrint", item.Id, (int)order)],
                        ]
                    : [],
                Paging.Row(
                    Button.To(HomeTexts.Back, "card", item.Id),
                    "list",
                    page,
                    hasMore: all.Count > (page + 1) * PerPage,
                    item.Id,
                    (int)order
                ),
            ]
        );
    }

    private static IEnumerable<IReadOnlyList<Button>> Changing(Turn turn, Event item, IReadOnlyList<Participant> all)
    {
        if (item.Status == EventStatus.Published && !item.IsOver(turn.Tx.Now))
        {
            yield return
            [
                Button.To(ListTexts.Add, "listAdd", item.Id),
                .. all.Count > 0 ? (IEnumerable<Button>)[Button.To(ListTexts.Remove, "listDrop", item.Id, 0)] : [],
            ];
        }

        if (QuestionStore.Count(turn.Tx, item.Id) > 0)
        {
            yield return [Button.To(ListTexts.Answers, "answers", item.Id, 0)];
        }

        var applications = all.Count(p => p.SignUp.Status == SignUpStatus.AwaitingApproval);
        if (applications > 0)
        {
            yield return [Button.Good(ApplicationTexts.Label(applications), "applications", item.Id)];
        }

        var waiting = Waiting(turn, all).Count;
        if (waiting > 0)
        {
            yield return [Button.To(ListTexts.ConsentLabel(waiting), "papers", item.Id, 0)];
        }
    }

    private static Button Sorting(Event item, ListOrder order)
    {
        var next = (ListOrder)(((int)order + 1) % Enum.GetValues<ListOrder>().Length);
        return Button.To(ListTexts.OrderLabel(next), "list", item.Id, (int)next, 0);
    }

    private static List<Participant> Waiting(Turn turn, IReadOnlyList<Participant> all) =>
        [.. all.Where(p => SignUps.NeedsConsent(turn.Tx, turn.Centre, p.Person.Id))];

    /// <summary>Full names leave for a file: the journal says who asked for it.</summary>
    private static Reply Print(Turn turn, Event item)
    {
        var order = EventList.Order(turn.Id(1));
        JournalStore.Note(turn.Tx, turn.Actor.PersonId, "signUps.printed", "event", item.Id);
        return (new Reply(Show(turn, item, order)) { Toast = ListTexts.Printed }).With(
            Recipe.Of(EventFiles.List, item.Id, (int)order)
        );
    }

    private static Screen Papers(Turn turn, Event item, long? asked)
    {
        var all = EventList.Of(turn.Tx, item.Id, ListOrder.Name);
        var waiting = Waiting(turn, all);
        if (waiting.Count == 0)
        {
            return Show(turn, item);
        }

        var names = all.Names(turn);
        var page = Paging.Page(asked, waiting.Count, PapersPerPage);
        return new Screen(
            ListTexts.WhosePaper,
            [
                .. waiting
                    .Skip(page * PapersPerPage)
                    .Take(PapersPerPage)
                    .Select(p =>
                        (IReadOnlyList<Button>)[Button.To(names.Of(p.Person), "consent", item.Id, p.SignUp.Id)]
                    ),
                Paging.Row(
                    Button.To(HomeTexts.Back, "list", item.Id),
                    "papers",
                    page,
                    hasMore: waiting.Count > (page + 1) * PapersPerPage,
                    item.Id
                ),
            ]
        );
    }

    private static Screen AskConsent(Turn turn, Event item)
    {
        var all = EventList.Of(turn.Tx, item.Id);
        if (all.FirstOrDefault(p => p.SignUp.Id == turn.Id(1)) is not { } participant)
        {
            return Show(turn, item);
        }

        return new Screen(
            ListTexts.ConsentQuestion(all.Names(turn).Of(participant.Person)),
            [Button.Good(ListTexts.ConsentYes, "consentNow", item.Id, participant.SignUp.Id)],
            [Button.To(HomeTexts.Back, "papers", item.Id, 0)]
        );
    }

    private static Screen RecordConsent(Turn turn, Event item)
    {
        var result = ConsentSeats.RecordPaper(turn.Tx, turn.Centre, turn.Actor, turn.Id(1) ?? 0);
        var papers = Papers(turn, EventStore.Find(turn.Tx, item.Id)!, asked: 0);
        return result.Outcome == SignUpOutcome.AwaitingConsent ? papers.Under(ListTexts.Refused) : papers;
    }
}
