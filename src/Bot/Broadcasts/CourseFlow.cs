using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Broadcasts;

namespace TochkaBot.Bot.Broadcasts;

/// <summary>What its author, or who leads the centre, does with a broadcast that is on its way or over.</summary>
internal sealed class CourseFlow : IFlow
{
    private const int PerPage = 8;

    public string Name => "broadcastCourse";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs =>
        ["bcList", "bcView", "bcCancel", "bcOk", "bcStop", "bcBack", "bcBackYes", "bcRepeat", "bcRemind"];

    public Reply Answer(Turn turn)
    {
        if (!BroadcastRights.MayWrite(turn.Actor))
        {
            return ComposeFlow.Refused();
        }

        if (turn.Verb == "bcList" || Running.Find(turn.Tx, turn.Actor, turn.Id(0) ?? 0) is not { } item)
        {
            return turn.Verb == "bcList" ? List(turn, turn.Id(0)) : List(turn, 0).Under(CourseTexts.NotFound);
        }

        return turn.Verb switch
        {
            "bcCancel" => Cancel(turn, item),
            "bcOk" => Approve(turn, item),
            "bcStop" => Told(item, Running.Stop(turn.Tx, turn.Actor, item.Id), CourseTexts.Stopping),
            "bcBack" => AskWithdraw(turn, item),
            "bcBackYes" => Told(item, Running.Withdraw(turn.Tx, turn.Actor, item.Id), CourseTexts.Withdrawing),
            "bcRepeat" => Told(item, Running.RepeatUncertain(turn.Tx, turn.Actor, item.Id), CourseTexts.Repeating),
            "bcRemind" => Told(item, Running.RemindSilent(turn.Tx, turn.Actor, item.Id), CourseTexts.Reminding),
            _ => View(turn, item),
        };
    }

    public Reply? Fresh(Turn turn) => Answer(turn with { Verb = turn.Verb == "bcList" ? "bcList" : "bcView" });

    private static Screen View(Turn turn, Broadcast item)
    {
        var course = CourseScreen.Of(turn.Tx, turn.Centre, item, turn.Actor);
        return course with
        {
            Rows =
            [
                .. course.Rows,
                [Button.To(CourseTexts.Refresh, "bcView", item.Id), Button.To(HomeTexts.Back, "bcList", 0)],
            ],
        };
    }

    private static Screen List(Turn turn, long? asked)
    {
        var page = (int)Math.Clamp(asked ?? 0, 0, 1000);
        var items = BroadcastStore.Listed(turn.Tx, turn.Actor, page * PerPage, PerPage + 1);
        return new Screen(
            items.Count == 0 ? CourseTexts.NoneYet : CourseTexts.ListTitle,
            [
                .. items
                    .Take(PerPage)
                    .Select(item =>
                        (IReadOnlyList<Button>)[Button.To(CourseTexts.Label(item, turn.Centre), "bcView", item.Id)]
                    ),
                Paging.Row(Button.To(HomeTexts.Back, "bc"), "bcList", page, hasMore: items.Count > PerPage),
            ]
        );
    }

    private static Screen Cancel(Turn turn, Broadcast item) =>
        Sending.Cancel(turn.Tx, turn.Actor, item.Id) switch
        {
            BroadcastOutcome.TooLate when item.IsUnderWay => new Screen(
                CourseTexts.StillSending,
                [Button.Bad(CourseTexts.Stop, "bcStop", item.Id)]
            ),
            var outcome => Told(item, outcome, CourseTexts.Cancelled),
        };

    private static Screen Approve(Turn turn, Broadcast item) =>
        turn.Actor.LeadsCentre
            ? Told(item, Sending.Approve(turn.Tx, turn.Centre, turn.Actor, item.Id), CourseTexts.Approved)
            : View(turn, item).Under(HomeTexts.NotAllowed);

    private static Screen AskWithdraw(Turn turn, Broadcast item)
    {
        var sent = BroadcastReport.Progress(turn.Tx, item.Id).Sent;
        return new Screen(
            CourseTexts.AskWithdraw(sent),
            [Button.Bad(CourseTexts.WithdrawYes(sent), "bcBackYes", item.Id)],
            [Button.To(HomeTexts.Back, "bcView", item.Id)]
        );
    }

    private static Screen Told(Broadcast item, BroadcastOutcome outcome, string done) =>
        new(
            outcome switch
            {
                BroadcastOutcome.Done => done,
                BroadcastOutcome.Already => CourseTexts.Already,
                _ => CourseTexts.TooLate,
            },
            [Button.To(CourseTexts.Refresh, "bcView", item.Id)]
        );
}
