using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Roster;

namespace TochkaBot.Bot.Roster;

/// <summary>«Это тот же ребёнок?», one after the other.</summary>
internal sealed class DoubtFlow : IFlow
{
    public string Name => "rosterDoubt";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["rosterDoubt", "rosterSame"];

    public Reply Answer(Turn turn)
    {
        if (!RosterRights.MayLead(turn.Actor))
        {
            return RosterFlow.Refused();
        }

        var purpose = turn.Id(0) == (int)DraftPurpose.NewYear ? DraftPurpose.NewYear : DraftPurpose.Import;
        if (turn.Verb == "rosterSame")
        {
            Note(turn, purpose);
        }

        return Doubts(turn, purpose) is [var next, ..] doubts
            ? Ask(turn, purpose, next, doubts.Count)
            : Whole(turn, purpose);
    }

    public Reply? Fresh(Turn turn) => Answer(turn with { Verb = "rosterDoubt" });

    private static IReadOnlyList<Doubt> Doubts(Turn turn, DraftPurpose purpose) =>
        (purpose == DraftPurpose.NewYear ? NewYearFlow.Plan(turn)?.Lists : UploadFlow.Plan(turn))?.Doubts ?? [];

    private static Reply Whole(Turn turn, DraftPurpose purpose) =>
        purpose == DraftPurpose.NewYear ? NewYearFlow.Preview(turn) : UploadFlow.Preview(turn);

    private static Screen Ask(Turn turn, DraftPurpose purpose, Doubt doubt, int left)
    {
        var row = doubt.Row.Row.Number;
        return new Screen(
            PlanTexts.Doubt(doubt, left, turn.Centre),
            [Button.Good(PlanTexts.SameChild, "rosterSame", (int)purpose, row, doubt.Child.Id)],
            [Button.To(PlanTexts.NewChild, "rosterSame", (int)purpose, row, 0)],
            [Button.To(HomeTexts.Back, purpose == DraftPurpose.NewYear ? "rosterYear" : "rosterPlan")]
        );
    }

    /// <summary>Only what was asked can be answered.</summary>
    private static void Note(Turn turn, DraftPurpose purpose)
    {
        var asked = Doubts(turn, purpose).FirstOrDefault(d => d.Row.Row.Number == turn.Id(1));
        if (
            asked is not null
            && turn.Id(2) is { } child
            && (child == 0 || child == asked.Child.Id)
            && RosterDraftStore.Of(turn.Tx, turn.Actor, purpose) is { } draft
        )
        {
            RosterDraftStore.Save(turn.Tx, turn.Actor, draft.WithAnswer(asked.Row.Row.Number, child));
        }
    }
}
