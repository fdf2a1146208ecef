using System.Globalization;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Roster;

namespace TochkaBot.Bot.Roster;

/// <summary>«Новый учебный год»: the whole school in its new classes, looked at from all sides and then applied once.</summary>
internal sealed class NewYearFlow : IFlow
{
    private const int PerPage = 20;
    private const int ClassesInRow = 4;
    private const int MostClasses = 60;
    private const int Ninth = 9;

    public string Name => "rosterYear";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs =>
        ["rosterYear", "yearDay", "yearStays", "yearTick", "yearClass", "yearApply", "yearDrop"];

    public Reply Answer(Turn turn)
    {
        if (!RosterRights.MayLead(turn.Actor))
        {
            return RosterFlow.Refused();
        }

        return turn.Verb switch
        {
            "yearDay" => ChooseDay(turn),
            "yearStays" => Stays(turn),
            "yearTick" => Tick(turn),
            "yearClass" => Class(turn),
            "yearApply" => Apply(turn),
            "yearDrop" => Drop(turn),
            _ => Preview(turn),
        };
    }

    public Reply? Fresh(Turn turn) => Answer(turn with { Verb = "rosterYear" });

    public static NewYearPlan? Plan(Turn turn) => Result(turn).Plan;

    /// <summary>New lists go into the same preview; what was ticked before stays.</summary>
    public static Reply WithList(Turn turn, IReadOnlyList<RosterRow> rows)
    {
        Save(turn, Draft(turn) with { Rows = rows, Answers = new Dictionary<int, long>() });
        return Preview(turn);
    }

    public static Reply Preview(Turn turn, string? heading = null)
    {
        var result = Result(turn);
        if (result.Plan is not { } plan)
        {
            return RosterFlow.Classes(turn).Under(NewYearTexts.WhyNot(result.Outcome));
        }

        var other = NewYear.Days(turn.Tx, turn.Centre).FirstOrDefault(day => day != plan.Day);
        var screen = new Screen(
            NewYearTexts.Summary(plan),
            [
                .. Groups(plan)
                    .Take(MostClasses)
                    .Select(g =>
                        Button.To(NewYearTexts.ClassLabel(g.Key, g.Count()), "yearClass", g.Key.Grade, g.Key.Letter)
                    )
                    .Chunk(ClassesInRow),
                .. plan.Promotions.Any(p => p.Child.Grade == Ninth)
                    ? Row(Button.To(NewYearTexts.StaysLabel, "yearStays"))
                    : [],
                .. plan.Lists.Doubts.Count > 0
                    ? Row(
                        Button.To(
                            PlanTexts.DoubtsLabel(plan.Lists.Doubts.Count),
                            "rosterDoubt",
                            (int)DraftPurpose.NewYear
                        )
                    )
                    : [],
                .. other == default
                    ? []
                    : Row(Button.To(NewYearTexts.OtherDay(other), "yearDay", $"{other:yyyy-MM-dd}")),
                [Button.To(NewYearTexts.Load, "rosterUpload", (int)DraftPurpose.NewYear)],
                .. plan.Promotions.Count + plan.Lists.Rows.Count == 0
                    ? []
                    : Row(Button.Good(NewYearTexts.Apply, "yearApply", plan.Hash())),
                [Button.To(HomeTexts.Back, "yearDrop")],
            ]
        );
        return heading is null ? screen : screen.Under(heading);
    }

    private static IReadOnlyList<Button>[] Row(Button button) =>
        [
            [button],
        ];

    private static IEnumerable<IGrouping<SchoolClass, Promotion>> Groups(NewYearPlan plan) =>
        plan.Promotions.GroupBy(p => p.Child.Class);

    /// <summary>Begun where it was left, within the day; else from today on.</summary>
    private static RosterDraft Draft(Turn turn) =>
        RosterDraftStore.Of(turn.Tx, turn.Actor, DraftPurpose.NewYear) is { } known
        && NewYear.Days(turn.Tx, turn.Centre).Contains(known.Day)
            ? known
            : new RosterDraft { Purpose = DraftPurpose.NewYear, Day = NewYear.Days(turn.Tx, turn.Centre)[0] };

    private static void Save(Turn turn, RosterDraft draft) => RosterDraftStore.Save(turn.Tx, turn.Actor, draft);

    private static NewYearResult Result(Turn turn) =>
        NewYear.Preview(turn.Tx, turn.Centre, turn.Actor, Draft(turn).Request());

    private static Reply ChooseDay(Turn turn)
    {
        if (
            DateOnly.TryParseExact(
                turn.Word(0),
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            ) && NewYear.Days(turn.Tx, turn.Centre).Contains(day)
        )
        {
            Save(turn, Draft(turn) with { Day = day });
        }

        return Preview(turn);
    }

    private static Reply Stays(Turn turn, int pageWord = 0)
    {
        if (Plan(turn) is not { } plan)
        {
            return Preview(turn);
        }

        var ninth = plan.Promotions.Where(p => p.Child.Grade == Ninth).ToList();
        var page = Paging.Page(turn.Id(pageWord), ninth.Count, PerPage);
        return new Screen(
            NewYearTexts.Stays(ninth.Count(p => p.To is not null), ninth.Count),
            [
                .. ninth
                    .Skip(page * PerPage)
                    .Take(PerPage)
                    .Select(p =>
                        Row(Button.To(NewYearTexts.TickLabel(p, turn.Centre), "yearTick", p.Child.Id, page))[0]
                    ),
                Paging.Row(
                    Button.To(HomeTexts.Back, "rosterYear"),
                    "yearStays",
                    page,
                    hasMore: ninth.Count > (page + 1) * PerPage
                ),
            ]
        );
    }

    private static Reply Tick(Turn turn)
    {
        if (Plan(turn)?.Promotions.FirstOrDefault(p => p.Child.Id == turn.Id(0)) is { Child.Grade: Ninth } ninth)
        {
            Save(turn, Draft(turn).WithTick(ninth.Child.Id));
        }

        return Stays(turn, pageWord: 1);
    }

    private static Reply Class(Turn turn)
    {
        var of = new SchoolClass((int)(turn.Id(0) ?? 0), turn.Word(1));
        if (Plan(turn)?.Promotions.Where(p => p.Child.Class == of).ToList() is not { Count: > 0 } children)
        {
            return Preview(turn);
        }

        var page = Paging.Page(turn.Id(2), children.Count, PerPage);
        var lines = children.Skip(page * PerPage).Take(PerPage).Select(p => NewYearTexts.Line(p, turn.Centre));
        return new Screen(
            $"{NewYearTexts.ClassTitle(of, children.Count)}\n\n{string.Join('\n', lines)}",
            Paging.Row(
                Button.To(HomeTexts.Back, "rosterYear"),
                "yearClass",
                page,
                hasMore: children.Count > (page + 1) * PerPage,
                of.Grade,
                of.Letter
            )
        );
    }

    private static Reply Apply(Turn turn)
    {
        var result = NewYear.Apply(turn.Tx, turn.Centre, turn.Actor, Draft(turn).Request(), turn.Word(0));
        if (result is not { Outcome: NewYearOutcome.Done, Plan: { } plan })
        {
            return Preview(turn, result.Outcome == NewYearOutcome.Changed ? PlanTexts.ChangedMeanwhile : null);
        }

        RosterDraftStore.Drop(turn.Tx, turn.Actor);
        return new Screen(NewYearTexts.Done(plan), [Button.To(RosterTexts.Roster, "roster")]);
    }

    private static Reply Drop(Turn turn)
    {
        RosterDraftStore.Drop(turn.Tx, turn.Actor);
        return RosterFlow.Classes(turn);
    }
}
