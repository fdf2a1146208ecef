using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Turnout;

namespace TochkaBot.Bot.Turnout;

/// <summary>«QR на входе»: the teacher shows it, whoever comes reads it and says who is here with one tap.</summary>
internal sealed class DoorFlow : IFlow, IDoor
{
    public string Name => "door";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["door", "doorStop", "here"];

    public Reply Answer(Turn turn) =>
        turn.Verb switch
        {
            "here" => Here(turn),
            "doorStop" => TurnoutDoor.With(turn, turn.Id(0), item => Stop(turn, item)),
            _ => TurnoutDoor.With(turn, turn.Id(0), item => Show(turn, item)),
        };

    public Reply? Fresh(Turn turn) =>
        turn.Verb == "here"
            ? Open(turn, turn.Word(0))
            : TurnoutDoor.With(turn, turn.Id(0), item => TurnoutFlow.Hub(turn, item));

    /// <summary>What the code opens for this reader.</summary>
    public Reply? Open(Turn turn, string payload)
    {
        if (DoorStore.EventOf(turn.Tx, payload) is null)
        {
            return null;
        }

        return DoorStore.Find(turn.Tx, turn.Centre, payload) is { } item ? WhoIsHere(turn, item, payload) : Over();
    }

    private static Reply Show(Turn turn, Event item)
    {
        var outcome = DoorStore.Open(turn.Tx, turn.Centre, turn.Actor, item.Id);
        if (outcome != TurnoutOutcome.Done)
        {
            return TurnoutDoor.After(outcome, TurnoutFlow.Hub(turn, item));
        }

        return new Reply(
            new Screen(
                DoorTexts.Shown(item),
                [Button.Bad(DoorTexts.Stop, "doorStop", item.Id)],
                [Button.To(HomeTexts.Back, "happened", item.Id)]
            )
        ).With(Recipe.Of(TurnoutFiles.Door, item.Id));
    }

    private static Reply Stop(Turn turn, Event item)
    {
        var outcome = DoorStore.Close(turn.Tx, turn.Centre, turn.Actor, item.Id);
        var hub = TurnoutFlow.Hub(turn, item);
        return outcome == TurnoutOutcome.Done ? hub.Under(DoorTexts.Stopped) : TurnoutDoor.After(outcome, hub);
    }

    private static Reply Here(Turn turn)
    {
        var outcome = DoorStore.Here(turn.Tx, turn.Centre, turn.Actor, turn.Word(0), turn.Id(1) ?? 0);
        return DoorStore.Find(turn.Tx, turn.Centre, turn.Word(0)) is { } item
            ? WhoIsHere(turn, item, turn.Word(0)) with
            {
                Toast = outcome == TurnoutOutcome.Done ? DoorTexts.Marked : null,
            }
            : Over();
    }

    private static Reply WhoIsHere(Turn turn, Event item, string link)
    {
        var listed = Household(turn)
            .Select(one => (one.Person, one.Name, SignUp: SignUpStore.ActiveOf(turn.Tx, item.Id, one.Person.Id)))
            .Where(one => one.SignUp is not null)
            .ToList();
        var today = item.NearestDay(turn.Centre, turn.Tx.Now);
        var here = item.IsLong(turn.Centre)
            ? VisitStore.On(turn.Tx, item.Id, today).ToHashSet()
            : [.. listed.Where(one => one.SignUp!.Attendance == Attendance.Came).Select(one => one.Person.Id)];
        string Called((Person Person, string Name, SignUp? SignUp) one) =>
            one.Person.Id == turn.Actor.PersonId ? string.Empty : one.Name;

        var waiting = listed.Where(one => one.SignUp!.HoldsSeat && !here.Contains(one.Person.Id)).ToList();
        return new Screen(
            DoorTexts.WhoIsHere(
                item,
                [.. listed.Where(one => here.Contains(one.Person.Id)).Select(Called)],
                [.. listed.Where(one => !one.SignUp!.HoldsSeat).Select(Called)],
                waiting.Count
            ),
            [
                .. waiting.Select(one =>
                    (IReadOnlyList<Button>)[Button.Good(DoorTexts.HereLabel(Called(one)), "here", link, one.Person.Id)]
                ),
                [Button.To(DoorTexts.ToEvent, "card", item.Id)],
            ]
        );
    }

    private static IEnumerable<(Person Person, string Name)> Household(Turn turn)
    {
        if (turn.Actor.Person is { } me)
        {
            yield return (me, string.Empty);
        }

        var children = turn.Actor.Links.Select(l => PersonStore.Find(turn.Tx, l.ChildId)).OfType<Person>().ToList();
        foreach (var child in children)
        {
            var isAlone = children.Count(c => c.GivenName == child.GivenName) == 1;
            yield return (child, isAlone ? child.GivenName : $"{child.GivenName}, {child.Class}");
        }
    }

    private static Reply Over() => new Screen(DoorTexts.Over, [Button.To(HomeTexts.Back, Home.Verb)]);
}
