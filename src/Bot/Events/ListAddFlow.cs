using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Conversations.Picking;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Events;

internal sealed record AddState(long EventId)
{
    public Picks Picks { get; init; } = new();
}

/// <summary>«Добавить»: class by class with ticks, or by a typed name. Nobody needs a phone for it.</summary>
internal sealed class ListAddFlow(EventCard card) : IFlow
{
    private static readonly PickVerbs Buttons = new("listAdd", "listClass", "listTick", "listWhole", "listDone")
    {
        Match = "listPick",
        New = "listNew",
    };

    public string Name => "listAdd";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => Buttons.All;

    public Reply Answer(Turn turn)
    {
        var kept = turn.State<AddState>(Name);
        return card.For(
            turn,
            turn.Verb.Length > 0 ? turn.Id(0) : kept?.EventId,
            item => Step(turn, item, kept?.EventId == item.Id ? kept.Picks : new Picks())
        );
    }

    public Reply? Fresh(Turn turn) => card.For(turn, turn.Id(0), item => ListFlow.Show(turn, item));

    private Reply Step(Turn turn, Event item, Picks picks) =>
        turn.Verb switch
        {
            "listDone" => Done(turn, item, picks),
            "listPick" => Pick(turn, item, picks),
            "listNew" => AddNew(turn, item, picks),
            _ => Waiting(item, PickSteps.Answer(turn, Place(turn, item), picks)),
        };

    private Reply Waiting(Event item, (Screen Screen, Picks Picks) next) =>
        new Reply(next.Screen).Wait(Name, new AddState(item.Id) { Picks = next.Picks });

    private static PickPlace Place(Turn turn, Event item) =>
        new(item.Id, Buttons)
        {
            Standing = EventList
                .Of(turn.Tx, item.Id)
                .ToDictionary(p => p.Person.Id, p => new PickStanding("✅", "listDropAsk", item.Id, p.SignUp.Id)),
            OverClasses = hasClasses => AddTexts.Choose(item, hasClasses),
            OverPupils = (of, picked) => AddTexts.Class(item, of, picked),
            WayOut = Button.To(ListTexts.ToList, "list", item.Id),
        };

    private static Reply Done(Turn turn, Event item, Picks picks)
    {
        var added = picks
            .Ids.Select(id => ListActions.AddByHand(turn.Tx, turn.Centre, turn.Actor, item.Id, id))
            .ToList();
        var list = ListFlow.Show(turn, EventStore.Find(turn.Tx, item.Id)!);
        return added.Count > 0 ? list.Under(AddTexts.Added(added)) : list;
    }

    /// <summary>One is added at once; the next name may be typed right away.</summary>
    private Reply Pick(Turn turn, Event item, Picks picks)
    {
        if (DirectoryStore.Find(turn.Tx, turn.Actor, turn.Id(1) ?? 0) is not { } person)
        {
            return Waiting(item, PickSteps.Choose(turn, Place(turn, item), picks));
        }

        var result = ListActions.AddByHand(turn.Tx, turn.Centre, turn.Actor, item.Id, person.Id);
        return Told(turn, item, picks, new ListNames([person], turn.Centre).Of(person), result);
    }

    private Reply AddNew(Turn turn, Event item, Picks picks)
    {
        if (PupilLine.Read(picks.Typed) is not { } line)
        {
            return Waiting(item, PickSteps.Choose(turn, Place(turn, item), picks));
        }

        var result = ListActions.AddTyped(turn.Tx, turn.Centre, turn.Actor, item.Id, line);
        return Told(turn, item, picks, PickTexts.NewName(line), result);
    }

    private Reply Told(Turn turn, Event item, Picks picks, string name, SignUpResult result)
    {
        var place = Place(turn, EventStore.Find(turn.Tx, item.Id)!);
        var (screen, left) = PickSteps.Choose(turn, place, picks with { Typed = string.Empty });
        return Waiting(item, (screen.Under(AddTexts.AddedOne(name, result)), left));
    }
}
