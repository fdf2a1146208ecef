using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;

namespace TochkaBot.Bot.Events;

/// <summary>A new event by questions or in one line; changing and cancelling one that stands.</summary>
internal sealed class FormFlow(Home home, EventCard card) : IFlow
{
    private readonly SeriesSteps series = new(card);

    public string Name => "form";

    public IReadOnlyList<string> Commands => ["new"];

    public IReadOnlyList<string> Verbs =>
        [
            "new",
            "set",
            "month",
            "fields",
            "field",
            "preview",
            "publish",
            "publishAll",
            "repeat",
            "drop",
            "edit",
            "cancelEvent",
            "cancelEventNow",
            "cancelAllNow",
        ];

    public Reply Answer(Turn turn) =>
        (turn.Said, turn.Verb) switch
        {
            (Command command, _) => Begin(turn, command.Argument),
            (Pressed, "new") => Begin(turn, string.Empty),
            (Pressed, "edit") => Edit(turn),
            (Pressed, "cancelEvent") => AskCancel(turn),
            (Pressed, "cancelEventNow") => Cancel(turn),
            (Pressed, "cancelAllNow") => CancelAll(turn),
            (Pressed, "repeat") => Repeat(turn),
            _ => turn.State<FormState>(Name) is { } state ? Continue(turn, state) : home.Stale(turn),
        };

    /// <summary>The question that stands; or the card that an old button speaks of.</summary>
    public Reply? Fresh(Turn turn)
    {
        if (turn.State<FormState>(Name) is { } state)
        {
            return Show(turn with { Verb = string.Empty }, state);
        }

        return Named(turn) is { } item ? new Reply(card.Of(turn, item)) : null;
    }

    private static Event? Named(Turn turn) =>
        turn.Verb is "edit" or "repeat" or "cancelEvent" or "cancelEventNow" or "cancelAllNow" && turn.Id(0) is { } id
            ? EventStore.FindFor(turn.Tx, turn.Actor, id)
            : null;

    private Reply Begin(Turn turn, string line)
    {
        if (!EventRights.MayCreate(turn.Actor))
        {
            return home.Screen(turn).Under(HomeTexts.NotAllowed);
        }

        var blank = new FormState(FormStep.Kind, new EventDraft()) { InOrder = true };
        if (line.Length == 0)
        {
            return Show(turn, blank);
        }

        var answer = EventLine.Read(line, turn.Centre, turn.Tx.Now);
        return Show(turn, answer.State!, answer.Refusal);
    }

    private Reply Continue(Turn turn, FormState state) =>
        turn.Verb switch
        {
            "publish" => Publish(turn, state),
            "publishAll" when state.EventId is { } id => SaveAll(turn, state, id),
            "drop" => home.Screen(turn).Under(FormTexts.Dropped),
            "preview" => Show(turn, Checked(state)),
            "fields" => Show(turn, state with { Step = FormStep.Fields }),
            "field" => Enum.TryParse<FormStep>(turn.Word(0), out var field) && Enum.IsDefined(field)
                ? Show(turn, state with { Step = field, InOrder = false })
                : Show(turn, state),
            "set" when turn.Word(0) == $"{state.Step}" => Take(turn, state, turn.Word(1)),
            "set" => Show(turn, state, HomeTexts.Stale),
            "month" => Show(turn, state),
            _ => turn.Said is Typed typed
                ? OnTyped(turn, state, typed.Text.Trim())
                : Show(turn, state, FormTexts.Expected(state.Step)),
        };

    /// <summary>What stands on a button may be typed as well.</summary>
    private Reply OnTyped(Turn turn, FormState state, string text)
    {
        if (FormScreens.Meant(FormScreens.Of(turn, state), text) is { } button)
        {
            var (verb, words) = Button.Read(button.Data);
            return Continue(turn with { Verb = verb, Words = words }, state);
        }

        return state.Step is FormStep.Preview or FormStep.Fields or FormStep.Direction
            ? Show(turn, state, FormTexts.PressButton)
            : Take(turn, state, text);
    }

    /// <summary>Back to the preview, or to what must be known first; a day without its time is forgotten.</summary>
    private static FormState Checked(FormState state)
    {
        var known = state.Draft.StartsAt == default ? state : state with { Day = null };
        return known with { Step = known.FirstOpen };
    }

    private Reply Take(Turn turn, FormState state, string said)
    {
        var answer = FormAnswers.Read(state, said, turn.Centre, turn.Tx.Now);
        if (answer.State is not { } taken)
        {
            return Show(turn, state, answer.Refusal);
        }

        return Show(turn, FormAnswers.StaysOpen(state.Step, said) ? taken : taken.Next());
    }

    private Reply Edit(Turn turn) =>
        Mine(turn, item => Show(turn, new FormState(FormStep.Preview, item.Draft()) { EventId = item.Id }));

    /// <summary>The next one like it: all but the date, which is asked for.</summary>
    private Reply Repeat(Turn turn) => Mine(turn, item => Show(turn, SeriesSteps.Next(item)));

    private Reply Mine(Turn turn, Func<Event, Reply> answer)
    {
        if (Named(turn) is not { } item)
        {
            return home.Stale(turn);
        }

        return EventRights.MayEdit(turn.Actor, item) ? answer(item) : card.Of(turn, item).Under(HomeTexts.NotAllowed);
    }

    private Reply Publish(Turn turn, FormState state)
    {
        if (FormMoments.WrongMoment(state, turn.Tx.Now) is { } refusal)
        {
            return Show(turn, Checked(state), refusal);
        }

        if (state is { EventId: null, Until: { } until })
        {
            return Told(turn, state, series.Publish(turn, state, until));
        }

        var result = state.EventId is { } id
            ? EventActions.Change(turn.Tx, turn.Centre, turn.Actor, id, item => item.With(state.Draft))
            : SeriesSteps.Create(turn, state);
        if (result is { Outcome: EventOutcome.Done, Event: { } item })
        {
            var said = state.EventId is null ? FormTexts.Published : FormTexts.Saved;
            return new Reply(card.Of(turn, item).Under($"✅ {said}")) { Toast = said };
        }

        return result.Outcome == EventOutcome.Invalid
            ? Show(turn, state with { Step = FormStep.Preview }, Why(result))
            : home.Screen(turn)
                .Under(result.Outcome == EventOutcome.Closed ? FormTexts.AlreadyCancelled : HomeTexts.NotAllowed);
    }

    private Reply SaveAll(Turn turn, FormState state, long id) => Told(turn, state, series.Save(turn, state, id));

    private Reply CancelAll(Turn turn) => series.Cancel(turn) ?? home.Stale(turn);

    private Reply Told(Turn turn, FormState state, SeriesAnswer answer) =>
        answer.Reply ?? Show(turn, state with { Step = FormStep.Preview }, answer.Refusal);

    private Reply AskCancel(Turn turn) =>
        Mine(
            turn,
            item => new Screen(
                FormTexts.CancelQuestion(item),
                [
                    [Button.Bad(FormTexts.CancelEventYes, "cancelEventNow", item.Id)],
                    .. SeriesScreens.CancelAll(turn, item),
                    [Button.To(HomeTexts.Back, "card", item.Id)],
                ]
            )
        );

    private Reply Cancel(Turn turn)
    {
        var result = EventActions.Cancel(turn.Tx, turn.Centre, turn.Actor, turn.Id(0) ?? 0);
        return result.Outcome switch
        {
            EventOutcome.Done => card.Of(turn, result.Event!).Under(FormTexts.CancelledNow),
            EventOutcome.NotAllowed => card.Of(turn, result.Event!).Under(HomeTexts.NotAllowed),
            EventOutcome.Closed => card.Of(turn, result.Event!).Under(FormTexts.AlreadyCancelled),
            _ => home.Stale(turn),
        };
    }

    private Reply Show(Turn turn, FormState state, string? heading = null)
    {
        var screen = FormScreens.Of(turn, state);
        return new Reply(heading is null ? screen : screen.Under(heading)).Wait(Name, state);
    }

    private static string Why(EventResult result) =>
        result.Problems!.Contains(EventProblem.CapacityBelowTaken) ? FormTexts.CapacityBelowTaken
        : result.Problems!.Contains(EventProblem.QuotaBelowTaken) ? RuleTexts.QuotaBelowTaken
        : result.Problems!.Contains(EventProblem.TeamsOnList) ? RuleTexts.TeamsOnList
        : FormTexts.Invalid;
}
