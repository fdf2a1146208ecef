using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;

namespace TochkaBot.Bot.Events;

/// <summary>Sign-ups that wait for the teacher's word: one tap lets in, a question goes before a refusal.</summary>
internal sealed class ApplicationFlow(EventCard card) : IFlow
{
    private const int PerPage = 6;

    public string Name => "applications";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs =>
        ["applications", "admit", "admitAll", "admitAllNow", "turnDown", "turnDownNow"];

    public Reply Answer(Turn turn) =>
        card.For(
            turn,
            turn.Id(0),
            item =>
                turn.Verb switch
                {
                    "admit" => Approve(turn, item),
                    "admitAll" => AskAll(turn, item),
                    "admitAllNow" => ApproveAll(turn, item),
                    "turnDown" => AskRefusal(turn, item),
                    "turnDownNow" => Refuse(turn, item),
                    _ => Choose(turn, item),
                }
        );

    public Reply? Fresh(Turn turn) =>
        card.For(turn, turn.Id(0), item => Choose(turn with { Words = [turn.Word(0)] }, item));

    private static Screen Choose(Turn turn, Event item)
    {
        var units = Approvals.Of(turn.Tx, item.Id);
        if (units.Count == 0)
        {
            return ListFlow.Show(turn, item).Under(ApplicationTexts.NoneLeft);
        }

        var names = Names(turn, item);
        var page = Paging.Page(turn.Id(1), units.Count, PerPage);
        return new Screen(
            ApplicationTexts.Title(item, units.Sum(u => u.Count)),
            [
                .. units
                    .Skip(page * PerPage)
                    .Take(PerPage)
                    .Select(unit =>
                        (IReadOnlyList<Button>)
                            [
                                Button.Good(ApplicationTexts.Accept(Called(names, unit)), "admit", item.Id, unit[0].Id),
                                Button.To(ApplicationTexts.Refuse, "turnDown", item.Id, unit[0].Id),
                            ]
                    ),
                .. units.Count > 1
                    ? (IEnumerable<IReadOnlyList<Button>>)
                        [
                            [Button.To(ApplicationTexts.AcceptAll(units.Sum(u => u.Count)), "admitAll", item.Id)],
                        ]
                    : [],
                Paging.Row(
                    Button.To(HomeTexts.Back, "list", item.Id),
                    "applications",
                    page,
                    hasMore: units.Count > (page + 1) * PerPage,
                    item.Id
                ),
            ]
        );
    }

    private static Reply Approve(Turn turn, Event item)
    {
        if (Meant(turn, item) is not { } unit)
        {
            return Anew(turn, item, ApplicationTexts.DecidedBefore);
        }

        var names = Names(turn, item);
        var result = Approvals.Approve(turn.Tx, turn.Centre, turn.Actor, unit[0].Id);
        return Anew(turn, item, ApplicationTexts.Accepted(Called(names, unit), result.Outcome));
    }

    private static Screen AskAll(Turn turn, Event item) =>
        new(
            ApplicationTexts.AllQuestion(item, Approvals.Of(turn.Tx, item.Id).Sum(u => u.Count)),
            [Button.Good(ApplicationTexts.AllYes, "admitAllNow", item.Id)],
            [Button.To(HomeTexts.Back, "applications", item.Id)]
        );

    private static Reply ApproveAll(Turn turn, Event item) =>
        Anew(turn, item, ApplicationTexts.AllAccepted(Approvals.ApproveAll(turn.Tx, turn.Centre, turn.Actor, item.Id)));

    private static Reply AskRefusal(Turn turn, Event item) =>
        Meant(turn, item) is { } unit
            ? new Screen(
                ApplicationTexts.RefusalQuestion(Called(Names(turn, item), unit)),
                [Button.Bad(ApplicationTexts.RefusalYes, "turnDownNow", item.Id, unit[0].Id)],
                [Button.To(HomeTexts.Back, "applications", item.Id)]
            )
            : Anew(turn, item, ApplicationTexts.DecidedBefore);

    private static Reply Refuse(Turn turn, Event item)
    {
        if (Meant(turn, item) is not { } unit)
        {
            return Anew(turn, item, ApplicationTexts.DecidedBefore);
        }

        var names = Names(turn, item);
        Approvals.Refuse(turn.Tx, turn.Centre, turn.Actor, unit[0].Id);
        return Anew(turn, item, ApplicationTexts.Refused(Called(names, unit)));
    }

    private static Reply Anew(Turn turn, Event item, string words) =>
        new(Choose(turn with { Words = [turn.Word(0)] }, EventStore.Find(turn.Tx, item.Id)!).Under(Html.Safe(words)))
        {
            Toast = words,
        };

    /// <summary>The application that the button names, if it still waits.</summary>
    private static IReadOnlyList<SignUp>? Meant(Turn turn, Event item) =>
        Approvals.Of(turn.Tx, item.Id).FirstOrDefault(unit => unit[0].Id == turn.Id(1));

    private static ListNames Names(Turn turn, Event item) => EventList.Of(turn.Tx, item.Id).Names(turn);

    private static string Called(ListNames names, IReadOnlyList<SignUp> unit) =>
        string.Join(" + ", unit.Select(s => names.Of(s.PersonId)));
}
