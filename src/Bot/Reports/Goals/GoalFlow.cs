using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Reports.Goals;

namespace TochkaBot.Bot.Reports.Goals;

/// <summary>«Цели и охват»: how far, who was not reached, class by class, and one tap to invite them.</summary>
internal sealed class GoalFlow : IFlow
{
    public const string Verb = "goals";

    private const int NamesPerPage = 30;
    private const int ClassesInRow = 3;

    public string Name => "goals";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => [Verb, "goalClasses", "goalClass", "goalAsk", "goalInvite"];

    public Reply Answer(Turn turn)
    {
        if (!GoalRights.MayLook(turn.Actor))
        {
            return new Screen(HomeTexts.NotAllowed, [Button.To(HomeTexts.Back, Home.Verb)]);
        }

        var goals = Coverage.On(turn.Tx, turn.Centre, turn.Today, Classes(turn.Actor));
        var number = (int)Math.Clamp(turn.Id(0) ?? -1, -1, goals.Count);
        if (turn.Verb == Verb || number < 0 || number >= goals.Count)
        {
            var all = All(turn, goals);
            return turn.Verb == Verb ? all : all.Under(GoalTexts.Gone);
        }

        var chosen = new Chosen(goals[number], number, ClassOf(turn));
        return turn.Verb switch
        {
            "goalClass" when chosen.Of is { } of => OfClass(turn, chosen, of),
            "goalAsk" => Ask(turn, chosen),
            "goalInvite" => Invite(turn, chosen),
            _ => ByClass(chosen),
        };
    }

    /// <summary>Of an old menu nobody is invited: the question comes again.</summary>
    public Reply? Fresh(Turn turn) => Answer(turn.Verb == "goalInvite" ? turn with { Verb = "goalAsk" } : turn);

    private static Screen All(Turn turn, IReadOnlyList<GoalCoverage> goals) =>
        new(
            GoalTexts.Goals(goals, turn.Actor.LeadsCentre, turn),
            [
                .. goals
                    .Select((goal, i) => (Goal: goal, Number: i))
                    .Where(g => g.Goal.NotCovered.Count > 0)
                    .Select(g =>
                        (IReadOnlyList<Button>)
                            [Button.To(GoalTexts.MissingLabel(g.Number + 1, g.Goal), "goalClasses", g.Number)]
                    ),
                [Button.To(HomeTexts.Back, Home.Verb)],
            ]
        );

    private static Screen ByClass(Chosen chosen) =>
        new(
            GoalTexts.Classes(chosen.Goal, chosen.Number + 1),
            [
                .. chosen
                    .Goal.NotCovered.CountBy(p => p.Class)
                    .Select(c =>
                        Button.To(
                            GoalTexts.ClassLabel(c.Key, c.Value),
                            "goalClass",
                            chosen.Number,
                            c.Key.Grade,
                            c.Key.Letter,
                            0
                        )
                    )
                    .Chunk(ClassesInRow),
                .. chosen.Goal.NotCovered.Count > 0
                    ? (IReadOnlyList<IReadOnlyList<Button>>)
                        [
                            [Button.To(GoalTexts.Invite, "goalAsk", chosen.Number)],
                        ]
                    : [],
                [Button.To(HomeTexts.Back, Verb)],
            ]
        );

    private static Screen OfClass(Turn turn, Chosen chosen, SchoolClass of)
    {
        var pupils = chosen.Pupils.ToList();
        var page = Paging.Page(turn.Id(3), pupils.Count, NamesPerPage);
        var names = pupils
            .Skip(page * NamesPerPage)
            .Take(NamesPerPage)
            .Select(p => PersonStore.Find(turn.Tx, p.Id)?.NameFor(turn.Centre))
            .OfType<string>();
        var out_ = Button.To(HomeTexts.Back, "goalClasses", chosen.Number);
        object[] words = [chosen.Number, of.Grade, of.Letter];
        return new Screen(
            GoalTexts.OfClass(of, [.. names], pupils.Count, chosen.Number + 1),
            [
                .. pupils.Count > 0
                    ? (IReadOnlyList<IReadOnlyList<Button>>)
                        [
                            [Button.To(GoalTexts.Invite, "goalAsk", words)],
                        ]
                    : [],
                Paging.Row(out_, "goalClass", page, hasMore: pupils.Count > (page + 1) * NamesPerPage, words),
            ]
        );
    }

    private static Screen Ask(Turn turn, Chosen chosen)
    {
        var plan = Inviting.Plan(turn.Tx, turn.Centre, turn.Actor, chosen.Pupils);
        return new Screen(
            GoalTexts.Ask(plan),
            [
                .. plan.Children.Count > 0
                    ? (IReadOnlyList<IReadOnlyList<Button>>)
                        [
                            [Button.Good(GoalTexts.InviteNow, "goalInvite", chosen.Words)],
                        ]
                    : [],
                [Button.To(HomeTexts.Back, "goalClasses", chosen.Number)],
            ]
        );
    }

    private static Reply Invite(Turn turn, Chosen chosen)
    {
        var sent = GoalTexts.Sent(Inviting.Send(turn.Tx, turn.Centre, turn.Actor, chosen.Pupils) ?? 0);
        return new Reply(ByClass(chosen).Under(sent)) { Toast = sent };
    }

    private static SchoolClass? ClassOf(Turn turn) =>
        turn.Id(1) is >= 1 and <= 11 and var grade ? new SchoolClass((int)grade, turn.Word(2)) : null;

    private static Func<SchoolClass, bool> Classes(Actor actor) => of => GoalRights.MaySee(actor, of);

    /// <param name="Number">Its place, from 0.</param>
    /// <param name="Of">One class of it; nothing for all.</param>
    private sealed record Chosen(GoalCoverage Goal, int Number, SchoolClass? Of)
    {
        public IEnumerable<ClassPupil> Pupils => Goal.NotCovered.Where(p => Of is null || p.Class == Of);

        public object[] Words => Of is { } of ? [Number, of.Grade, of.Letter] : [Number];
    }
}
