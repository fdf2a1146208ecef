using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Broadcasts;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Broadcasts;

internal sealed record ClosureState
{
    public bool Quarantine { get; init; }

    /// <summary>None for the whole school.</summary>
    public IReadOnlyList<SchoolClass> Classes { get; init; } = [];

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>Nothing while the ready words stand.</summary>
    public string? Text { get; init; }

    public long DraftId { get; init; }
}

/// <summary>«Карантин / актированный день»: kind, classes, days, one confirmation.</summary>
internal sealed class ClosureFlow : IFlow
{
    private const int ClassesInRow = 4;
    private const int MostClasses = 80;

    public string Name => "closure";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs =>
        ["shut", "shutKind", "shutTo", "shutNext", "shutMonth", "shutDay", "shutEnd", "shutText", "shutGo"];

    public Reply Answer(Turn turn)
    {
        if (!Closing.MayClose(turn.Actor))
        {
            return ComposeFlow.Refused();
        }

        if (turn.State<ClosureState>(Name) is not { } state)
        {
            return turn.Verb == "shutKind" ? Classes(turn, NewState(turn)) : Kinds();
        }

        return turn.Verb switch
        {
            "shutKind" => Classes(turn, NewState(turn)),
            "shutTo" => Classes(turn, Toggled(state, turn)),
            "shutNext" => Days(turn, state with { From = null, To = null }),
            "shutMonth" => Days(turn, state),
            "shutDay" when Day(turn) is { } from => Days(turn, state with { From = from }),
            "shutEnd" when Day(turn) is { } to && to >= state.From => Confirm(turn, state with { To = to }),
            "shutText" when state.To is not null => AskText(state),
            "shutGo" => Go(turn, state),
            "" when turn.Said is Typed typed && state.To is not null => Confirm(turn, state with { Text = typed.Text }),
            "shut" => Kinds(),
            _ => state.To is null ? Days(turn, state) : Confirm(turn, state),
        };
    }

    public Reply? Fresh(Turn turn) => Answer(turn with { Verb = "shut" });

    private static ClosureState NewState(Turn turn) => new() { Quarantine = turn.Word(0) == "quarantine" };

    private static Reply Kinds() =>
        new Screen(
            ClosureTexts.AskKind,
            [Button.To(ClosureTexts.Quarantine, "shutKind", "quarantine")],
            [Button.To(ClosureTexts.Frost, "shutKind", "frost")],
            [Button.To(HomeTexts.Back, "bc")]
        );

    private Reply Classes(Turn turn, ClosureState state)
    {
        var classes = AudienceStore.Classes(turn.Tx);
        return new Reply(
            new Screen(
                ClosureTexts.AskClasses,
                [
                    [Button.To(AudienceTexts.Ticked(ClosureTexts.WholeSchool, state.Classes.Count == 0), "shutTo", 0)],
                    .. classes
                        .Take(MostClasses)
                        .Select(of =>
                            Button.To(
                                AudienceTexts.Ticked($"{of}", state.Classes.Contains(of)),
                                "shutTo",
                                of.Grade,
                                of.Letter
                            )
                        )
                        .Chunk(ClassesInRow),
                    [Button.Good(ClosureTexts.Next, "shutNext"), Button.To(HomeTexts.Back, "shut")],
                ]
            )
        ).Wait(Name, state);
    }

    private static ClosureState Toggled(ClosureState state, Turn turn)
    {
        if (turn.Id(0) is not (>= 1 and <= 11 and var grade))
        {
            return state with { Classes = [] };
        }

        var of = new SchoolClass((int)grade, turn.Word(1));
        return state with
        {
            Classes = state.Classes.Contains(of) ? [.. state.Classes.Where(c => c != of)] : [.. state.Classes, of],
        };
    }

    private Reply Days(Turn turn, ClosureState state)
    {
        var today = turn.Today;
        var month = (turn.Verb == "shutMonth" ? Day(turn) : null) ?? state.From ?? today;
        var calendar = new CalendarKeyboard(
            month,
            state.From ?? today,
            state.From is null ? "shutDay" : "shutEnd",
            "shutMonth"
        );
        IEnumerable<IReadOnlyList<Button>> oneDay = state.From is { } from
            ?
            [
                [Button.Good(ClosureTexts.OneDay, "shutEnd", $"{from:yyyy-MM-dd}")],
            ]
            : [];
        return new Reply(
            new Screen(
                state.From is null ? ClosureTexts.AskFrom : ClosureTexts.AskTo,
                [.. oneDay, .. calendar.Rows(), [Button.To(HomeTexts.Back, "shut")]]
            )
        ).Wait(Name, state);
    }

    private Reply Confirm(Turn turn, ClosureState state)
    {
        if (Closure(state) is not { } closure)
        {
            return Days(turn, state with { From = null, To = null });
        }

        var content = new Content { Kind = ContentKind.Text, Text = Text(turn, state, closure) };
        if (ContentCheck.Trouble(content) is { } trouble)
        {
            var again = AskText(state);
            return again with { Screen = again.Screen.Under(trouble) };
        }

        Drafting.Drop(turn.Tx, turn.Actor, state.DraftId);
        var draft = Closing.Prepare(turn.Tx, turn.Actor, turn.Account.Id, closure, ContentJson.Write([content]))!;
        var count = AudienceStore.Count(turn.Tx, draft.Id);
        return new Reply(
            new Screen(
                ClosureTexts.Confirm(content.Text, BroadcastTexts.Count(count)),
                [Button.Bad(ClosureTexts.Send(count.Accounts), "shutGo", draft.Id)],
                [Button.To(ClosureTexts.ChangeText, "shutText"), Button.To(HomeTexts.Back, "shutNext")]
            )
        ).Wait(Name, state with { DraftId = draft.Id });
    }

    private Reply AskText(ClosureState state) =>
        new Reply(new Screen(ClosureTexts.AskText, [Button.To(HomeTexts.Back, "shutNext")])).Wait(Name, state);

    private Reply Go(Turn turn, ClosureState state)
    {
        if (Closure(state) is not { } closure)
        {
            return Kinds();
        }

        return Closing.Order(turn.Tx, turn.Centre, turn.Actor, turn.Id(0) ?? 0, closure) switch
        {
            BroadcastOutcome.Done => new Screen(ClosureTexts.Done, [Button.To(BroadcastTexts.Mine, "bcList", 0)]),
            BroadcastOutcome.Past => Under(Days(turn, state with { From = null, To = null }), ClosureTexts.WrongDays),
            _ => new Screen(ClosureTexts.DoneAlready, [Button.To(BroadcastTexts.Mine, "bcList", 0)]),
        };
    }

    private static Reply Under(Reply reply, string heading) => reply with { Screen = reply.Screen.Under(heading) };

    private static Closure? Closure(ClosureState state) =>
        state is { From: { } from, To: { } to } ? new Closure(state.Classes, from, to) : null;

    private static string Text(Turn turn, ClosureState state, Closure closure) =>
        state.Text
        ?? ClosureTexts.Ready(
            state.Quarantine,
            [.. closure.Classes.Select(of => $"{of}")],
            closure.From,
            closure.To,
            turn.LocalNow
        );

    private static DateOnly? Day(Turn turn) =>
        DateOnly.TryParseExact(turn.Word(0), "yyyy-MM-dd", out var day) ? day : null;
}
