using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Conversations.Picking;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Turnout;

namespace TochkaBot.Bot.Turnout;

/// <summary>Whom the teacher has ticked so far, and on which day.</summary>
internal sealed record CameState(long EventId, string Day)
{
    public Picks Picks { get; init; } = new();

    /// <summary>Whoever is added gets a result next: the way back leads to the results.</summary>
    public bool ForResults { get; init; }

    /// <summary>The last word of the button that begins so.</summary>
    public const string Results = "r";
}

/// <summary>«Добавить»: who was there without a sign-up, class by class with ticks, or by a typed name.</summary>
internal sealed class CameAddFlow : IFlow
{
    private static readonly PickVerbs Buttons = new("cameAdd", "cameClass", "cameTick", "cameWhole", "cameJoin")
    {
        Match = "camePick",
        New = "cameNew",
    };

    public string Name => "cameAdd";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => Buttons.All;

    public Reply Answer(Turn turn)
    {
        var kept = turn.State<CameState>(Name);
        return TurnoutDoor.With(
            turn,
            turn.Verb.Length > 0 ? turn.Id(0) : kept?.EventId,
            item => Step(turn, item, State(turn, item, kept))
        );
    }

    public Reply? Fresh(Turn turn) =>
        TurnoutDoor.With(
            turn,
            turn.Id(0),
            item => TickFlow.Show(turn, item, item.NearestDay(turn.Centre, turn.Tx.Now))
        );

    private static CameState State(Turn turn, Event item, CameState? kept)
    {
        var known = kept?.EventId == item.Id ? kept : new CameState(item.Id, string.Empty);
        return turn.Verb == "cameAdd" && turn.Words.Count > 1
            ? known with
            {
                Day = turn.Word(1),
                ForResults = turn.Word(2) == CameState.Results,
            }
            : known;
    }

    private Reply Step(Turn turn, Event item, CameState state) =>
        turn.Verb switch
        {
            "cameJoin" => Done(turn, item, state),
            "camePick" => Pick(turn, item, state),
            "cameNew" => AddNew(turn, item, state),
            _ => Waiting(state, PickSteps.Answer(turn, Place(turn, item, state), state.Picks)),
        };

    private Reply Waiting(CameState state, (Screen Screen, Picks Picks) next) =>
        new Reply(next.Screen).Wait(Name, state with { Picks = next.Picks });

    /// <summary>Who has come is marked on the list itself: a press on the name here changes nothing.</summary>
    private static PickPlace Place(Turn turn, Event item, CameState state) =>
        new(item.Id, Buttons)
        {
            Standing = AttendanceStore
                .WhoCame(turn.Tx, item.Id)
                .ToDictionary(id => id, id => new PickStanding("✅", Buttons.Tick, item.Id, id)),
            OverClasses = hasClasses => CameTexts.Choose(item, hasClasses),
            OverPupils = (of, _) => CameTexts.Class(item, of),
            Question = CameTexts.WhoCame,
            WayOut = state.ForResults
                ? Button.To(CameTexts.ToResults, "res", item.Id, 0)
                : Button.To(CameTexts.ToList, "came", item.Id, state.Day),
        };

    private static Reply Done(Turn turn, Event item, CameState state)
    {
        var day = TurnoutDoor.Day(turn, item, state.Day);
        var added = state.Picks.Ids.Count(id =>
            Marking.Add(turn.Tx, turn.Centre, turn.Actor, item.Id, id, day) == TurnoutOutcome.Done
        );
        var list = state.ForResults ? AwardFlow.List(turn, item) : TickFlow.Show(turn, item, day);
        return added > 0 ? list.Under(CameTexts.Added(added)) : list;
    }

    /// <summary>One is added at once; the next name may be typed right away.</summary>
    private Reply Pick(Turn turn, Event item, CameState state)
    {
        if (DirectoryStore.Find(turn.Tx, turn.Actor, turn.Id(1) ?? 0) is not { } person)
        {
            return Waiting(state, PickSteps.Choose(turn, Place(turn, item, state), state.Picks));
        }

        var day = TurnoutDoor.Day(turn, item, state.Day);
        var outcome = Marking.Add(turn.Tx, turn.Centre, turn.Actor, item.Id, person.Id, day);
        return Told(turn, item, state, ListNames.Short(person, turn.Centre), outcome);
    }

    private Reply AddNew(Turn turn, Event item, CameState state)
    {
        if (PupilLine.Read(state.Picks.Typed) is not { } line)
        {
            return Waiting(state, PickSteps.Choose(turn, Place(turn, item, state), state.Picks));
        }

        var day = TurnoutDoor.Day(turn, item, state.Day);
        var outcome = Marking.AddTyped(turn.Tx, turn.Centre, turn.Actor, item.Id, line, day);
        return Told(turn, item, state, PickTexts.NewName(line), outcome);
    }

    private Reply Told(Turn turn, Event item, CameState state, string name, TurnoutOutcome outcome)
    {
        var words = outcome == TurnoutOutcome.Done ? CameTexts.AddedOne(name) : TurnoutTexts.Why(outcome);
        var (screen, left) = PickSteps.Choose(
            turn,
            Place(turn, item, state),
            state.Picks with
            {
                Typed = string.Empty,
            }
        );
        return Waiting(state, (screen.Under(words), left));
    }
}
