using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.Roster;

namespace TochkaBot.Bot.Roster;

/// <param name="Purpose">Whether the list is read for itself or for a new school year.</param>
internal sealed record UploadState(DraftPurpose Purpose);

/// <summary>«Загрузить список»: the file, the dry run, and «Применить» once.</summary>
internal sealed class UploadFlow : IFlow
{
    private const int PerPage = 25;

    public string Name => "rosterUpload";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs =>
        ["rosterUpload", "rosterPlan", "rosterRows", "rosterReport", "rosterApply", "rosterDrop"];

    public bool TakesFiles => true;

    public Reply Answer(Turn turn)
    {
        if (!RosterRights.MayLead(turn.Actor))
        {
            return RosterFlow.Refused();
        }

        return turn.Verb switch
        {
            "rosterUpload" => Ask(Purpose(turn.Word(0))),
            "rosterPlan" => Preview(turn),
            "rosterRows" => Rows(turn),
            "rosterReport" => Preview(turn).With(Recipe.Of(RosterFiles.Report)),
            "rosterApply" => Apply(turn),
            "rosterDrop" => Drop(turn),
            _ => OnFile(turn),
        };
    }

    public Reply? Fresh(Turn turn) =>
        RosterRights.MayLead(turn.Actor) && Draft(turn) is not null
            ? Preview(turn)
            : Answer(turn with { Verb = "rosterUpload" });

    /// <summary>What their list would do now; nothing when they have none.</summary>
    public static RosterPlan? Plan(Turn turn) =>
        Draft(turn) is { } draft
            ? RosterImport.Preview(turn.Tx, turn.Centre, turn.Actor, draft.Rows, draft.Answers)
            : null;

    public static Reply Preview(Turn turn, string? heading = null)
    {
        if (Plan(turn) is not { } plan)
        {
            return Ask(DraftPurpose.Import, PlanTexts.Expired);
        }

        var screen = new Screen(
            PlanTexts.Summary(plan),
            [
                .. plan.DoesNothing ? [] : Row(Button.Good(PlanTexts.Apply, "rosterApply", plan.Hash())),
                .. plan.Doubts.Count == 0
                    ? []
                    : Row(Button.To(PlanTexts.DoubtsLabel(plan.Doubts.Count), "rosterDoubt", (int)DraftPurpose.Import)),
                [Button.To(PlanTexts.Details, "rosterRows"), Button.To(PlanTexts.AsFile, "rosterReport")],
                [Button.To(PlanTexts.AnotherFile, "rosterUpload"), Button.To(PlanTexts.Cancel, "rosterDrop")],
            ]
        );
        return heading is null ? screen : screen.Under(heading);
    }

    private static IReadOnlyList<Button>[] Row(Button button) =>
        [
            [button],
        ];

    private static DraftPurpose Purpose(string word) =>
        word == $"{(int)DraftPurpose.NewYear}" ? DraftPurpose.NewYear : DraftPurpose.Import;

    private static RosterDraft? Draft(Turn turn) => RosterDraftStore.Of(turn.Tx, turn.Actor, DraftPurpose.Import);

    private static Reply Ask(DraftPurpose purpose, string? heading = null)
    {
        var screen = new Screen(
            PlanTexts.Ask,
            [Button.To(HomeTexts.Back, purpose == DraftPurpose.NewYear ? "rosterYear" : "roster")]
        );
        return new Reply(heading is null ? screen : screen.Under(heading)).Wait(
            "rosterUpload",
            new UploadState(purpose)
        );
    }

    private Reply OnFile(Turn turn)
    {
        var purpose = turn.State<UploadState>(Name)?.Purpose ?? DraftPurpose.Import;
        if (turn.Said is not SentFile file)
        {
            return Ask(purpose);
        }

        if (FileTexts.Trouble(file) is { } trouble)
        {
            return Ask(purpose, trouble);
        }

        var list = ListFile.Read(file.Bytes!);
        if (list.Trouble is { } why)
        {
            return Ask(purpose, why);
        }

        if (purpose == DraftPurpose.NewYear)
        {
            return NewYearFlow.WithList(turn, list.Rows);
        }

        RosterDraftStore.Save(turn.Tx, turn.Actor, new RosterDraft { Rows = list.Rows });
        return Preview(turn);
    }

    private static Reply Rows(Turn turn)
    {
        if (Plan(turn) is not { } plan)
        {
            return Preview(turn);
        }

        IReadOnlyList<string> lines =
        [
            .. plan.Rows.Where(r => r.Outcome != RowOutcome.Unchanged).Select(r => PlanTexts.Line(r, turn.Centre)),
            .. plan.Missing.Select(c => PlanTexts.MissingLine(c, turn.Centre)),
        ];
        var page = Paging.Page(turn.Id(0), lines.Count, PerPage);
        var shown = string.Join('\n', lines.Skip(page * PerPage).Take(PerPage));
        return new Screen(
            $"{PlanTexts.DetailsTitle(page)}\n\n{(lines.Count == 0 ? PlanTexts.NothingToDo : shown)}",
            Paging.Row(
                Button.To(HomeTexts.Back, "rosterPlan"),
                "rosterRows",
                page,
                hasMore: lines.Count > (page + 1) * PerPage
            )
        );
    }

    private static Reply Apply(Turn turn)
    {
        if (Draft(turn) is not { } draft)
        {
            return Preview(turn);
        }

        var result = RosterImport.Apply(
            turn.Tx,
            turn.Centre,
            turn.Actor,
            draft.Rows,
            draft.Answers,
            confirmed: turn.Word(0)
        );
        if (result is not { Outcome: ImportOutcome.Done, Plan: { } plan })
        {
            return Preview(turn, PlanTexts.ChangedMeanwhile);
        }

        RosterDraftStore.Drop(turn.Tx, turn.Actor);
        return new Screen(PlanTexts.Done(plan), [Button.To(RosterTexts.Roster, "roster")]);
    }

    private static Reply Drop(Turn turn)
    {
        RosterDraftStore.Drop(turn.Tx, turn.Actor);
        return RosterFlow.Classes(turn).Under(PlanTexts.Dropped);
    }
}
