using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Events;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Journeys;
using TochkaBot.Domain.Events.Seats;

namespace TochkaBot.Bot.Trips;

internal enum TripStep
{
    Whole,
    PickedUp,
    Note,
}

internal sealed record TripState(long SignUpId, TripStep Step);

/// <summary>The family says how its child comes and goes: a bus, who picks up, a word to the teacher.</summary>
internal sealed class TripFlow : IFlow
{
    public string Name => "trip";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs =>
        ["trips", "trip", "tripBus", "tripWho", "tripWhoIs", "tripNote", "tripDrop", "tripLast"];

    public Reply Answer(Turn turn)
    {
        if (turn.Verb == "trips")
        {
            return Choose(turn);
        }

        var state = turn.State<TripState>(Name);
        var signUpId = turn.Verb.Length > 0 ? turn.Id(0) : state?.SignUpId;
        if (TripActions.Own(turn.Tx, turn.Centre, turn.Actor, signUpId ?? 0) is not var (standing, item))
        {
            return new Screen(TripTexts.Gone, [Button.To(EventTexts.ToEvents, "events", 0)]);
        }

        var child = new Traveling(Member.All(turn).First(m => m.Id == standing.PersonId), standing, item);
        return !TripActions.IsOpen(turn.Tx, item) ? Late(child)
            : turn.Verb.Length > 0 ? Pressed(turn, child)
            : Heard(turn, child, state!.Step);
    }

    public Reply? Fresh(Turn turn) => Answer(turn with { Verb = turn.Verb == "trips" ? "trips" : "trip" });

    private static Reply Choose(Turn turn)
    {
        if (EventStore.FindFor(turn.Tx, turn.Actor, turn.Id(0) ?? 0) is not { } item)
        {
            return new Screen(EventTexts.NotFound, [Button.To(EventTexts.ToEvents, "events", 0)]);
        }

        var children = TripCard.Travelling(item, Member.For(turn, item)).ToList();
        if (children.Count == 0)
        {
            return new Screen(TripTexts.Gone, [Button.To(HomeTexts.Back, "card", item.Id)]);
        }

        return new Screen(
            TripTexts.WhichChild,
            [
                .. children.Select(c => (IReadOnlyList<Button>)[Button.To(c.Name, "trip", c.Standing!.Id)]),
                [Button.To(HomeTexts.Back, "card", item.Id)],
            ]
        );
    }

    private Reply Pressed(Turn turn, Traveling child) =>
        turn.Verb switch
        {
            "tripBus" => Set(turn, child, TripStep.Whole, t => t with { ByBus = turn.Id(1) == 1 }),
            "tripWho" => Ask(child, TripStep.PickedUp),
            "tripWhoIs" when turn.Id(1) is { } number && number >= 0 && number < TripTexts.Usual.Count => Set(
                turn,
                child,
                TripStep.PickedUp,
                t => t with { PickedUp = TripTexts.Usual[(int)number] }
            ),
            "tripNote" => Ask(child, TripStep.Note),
            "tripDrop" => turn.Word(1) == $"{TripStep.Note}"
                ? Set(turn, child, TripStep.Note, t => t with { Note = null })
                : Set(turn, child, TripStep.PickedUp, t => t with { PickedUp = null }),
            "tripLast" when TripStore.Last(turn.Tx, child.Standing) is { } last => Set(
                turn,
                child,
                TripStep.Whole,
                t => t with { ByBus = last.ByBus, PickedUp = last.PickedUp }
            ),
            _ => Show(turn, child),
        };

    private Reply Heard(Turn turn, Traveling child, TripStep step)
    {
        if (turn.Said is not Typed { Text: var text })
        {
            return step == TripStep.Whole ? Show(turn, child, TripTexts.Choose) : Ask(child, step);
        }

        return step switch
        {
            TripStep.PickedUp => Set(turn, child, step, t => t with { PickedUp = text }),
            TripStep.Note => Set(turn, child, step, t => t with { Note = text }),
            _ => Meant(text) is { } change ? Set(turn, child, step, change) : Show(turn, child, TripTexts.Choose),
        };
    }

    /// <summary>«автобусом», «без автобуса», «бабушка»: what stands on the buttons, typed.</summary>
    private static Func<Trip, Trip>? Meant(string typed)
    {
        var words = typed.Trim().ToLowerInvariant();
        return TripTexts.Usual.FirstOrDefault(u => u.StartsWith(words, StringComparison.OrdinalIgnoreCase)) is { } who
            && words.Length > 2
                ? trip => trip with { PickedUp = who }
            : words.Contains("без автобус", StringComparison.Ordinal) ? trip => trip with { ByBus = false }
            : words.Contains("автобус", StringComparison.Ordinal) ? trip => trip with { ByBus = true }
            : null;
    }

    private Reply Set(Turn turn, Traveling child, TripStep step, Func<Trip, Trip> change) =>
        TripActions.Change(turn.Tx, turn.Centre, turn.Actor, child.Standing.Id, change) switch
        {
            TripOutcome.TooLong => Ask(
                child,
                step,
                step == TripStep.Note ? TripTexts.NoteTooLong : TripTexts.PickedUpTooLong
            ),
            TripOutcome.Done => Show(turn, child) with { Toast = TripTexts.Saved },
            _ => Late(child),
        };

    private Reply Show(Turn turn, Traveling child, string? heading = null)
    {
        var (member, standing, item) = child;
        var trip = TripStore.Find(turn.Tx, standing.Id);
        var screen = new Screen(
            TripTexts.About(member, item, trip, turn.Centre, turn.Tx.Now),
            [
                [Bus(standing, trip, isOn: true), Bus(standing, trip, isOn: false)],
                [Button.To(TripTexts.PickedUp, "tripWho", standing.Id)],
                [Button.To(TripTexts.Note, "tripNote", standing.Id)],
                .. trip is null && TripStore.Last(turn.Tx, standing) is not null
                    ? (IEnumerable<IReadOnlyList<Button>>)
                        [
                            [Button.To(TripTexts.Last, "tripLast", standing.Id)],
                        ]
                    : [],
                [Button.To(HomeTexts.Back, "card", item.Id)],
            ]
        );
        return Waiting(heading is null ? screen : screen.Under(heading), standing, TripStep.Whole);
    }

    private Reply Ask(Traveling child, TripStep step, string? heading = null)
    {
        var (member, standing, _) = child;
        var isNote = step == TripStep.Note;
        var screen = new Screen(
            isNote ? TripTexts.AskNote(member) : TripTexts.AskPickedUp(member),
            [
                .. isNote
                    ? []
                    : TripTexts.Usual.Select((words, i) => Button.To(words, "tripWhoIs", standing.Id, i)).Chunk(2),
                [Button.To(TripTexts.Remove, "tripDrop", standing.Id, step)],
                [Button.To(HomeTexts.Back, "trip", standing.Id)],
            ]
        );
        return Waiting(heading is null ? screen : screen.Under(heading), standing, step);
    }

    private Reply Waiting(Screen screen, SignUp standing, TripStep step) =>
        new Reply(screen).Wait(Name, new TripState(standing.Id, step));

    private static Reply Late(Traveling child) =>
        new Screen(TripTexts.TooLate, [Button.To(HomeTexts.Back, "card", child.Item.Id)]);

    private static Button Bus(SignUp standing, Trip? trip, bool isOn) =>
        Button.To(TripTexts.BusLabel(isOn, trip), "tripBus", standing.Id, isOn ? 1 : 0);

    private sealed record Traveling(Member Member, SignUp Standing, Event Item);
}
