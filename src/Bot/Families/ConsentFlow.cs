using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Families;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Families;

/// <summary>What is ticked on the screen: «child id : purpose». Nothing is preset but what was agreed to before.</summary>
/// <param name="Event">The card to go back to; nothing when they came from elsewhere.</param>
internal sealed record ConsentState(IReadOnlyList<string> Ticks, long? Event);

/// <summary>One screen for all children: a tick per child and purpose, «Даю согласие», «Не даю согласия».</summary>
internal sealed class ConsentFlow : IFlow
{
    private static readonly ConsentPurpose[] Purposes = Enum.GetValues<ConsentPurpose>();

    public string Name => "consents";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["consents", "tick", "agree", "refuse", "refuseNow", "consentText"];

    public Reply Answer(Turn turn)
    {
        var state = turn.State<ConsentState>(Name) ?? Before(turn, turn.Verb == "consents" ? turn.Id(1) : null);
        return turn.Verb switch
        {
            "tick" => Show(turn, Toggled(turn, state)),
            "agree" => Agree(turn, state),
            "refuse" => AskRefuse(turn, state),
            "refuseNow" => Refuse(turn, state),
            "consentText" => Show(turn, state, ConsentTexts.FullText(turn.Tx)),
            "consents" => Show(turn, Before(turn, turn.Id(1))),
            _ => Show(turn, state),
        };
    }

    public Reply? Fresh(Turn turn) => Show(turn, turn.State<ConsentState>(Name) ?? Before(turn, null));

    /// <summary>The screen under words of what has just happened.</summary>
    public Reply Open(Turn turn, string heading, long? eventId) => Show(turn, Before(turn, eventId), heading);

    /// <summary>Those for whom this person may answer now: children, or a pupil of 18 alone.</summary>
    private static List<Person> Children(Turn turn) =>
        [
            .. turn.Actor is { IsPupil: true, Person: { } me } && FamilyRights.MayConsent(turn.Tx, turn.Actor, me)
                ? (IEnumerable<Person>)[me]
                : [],
            .. turn
                .Actor.Links.Where(l => l.Role == FamilyRole.Representative)
                .Select(l => PersonStore.Find(turn.Tx, l.ChildId))
                .OfType<Person>()
                .Where(child => FamilyRights.MayConsent(turn.Tx, turn.Actor, child)),
        ];

    private static ConsentState Before(Turn turn, long? eventId) =>
        new(
            [
                .. from child in Children(turn)
                from purpose in Purposes
                where
                    ConsentStore.LastWord(turn.Tx, child.Id, purpose, turn.Actor.PersonId!.Value)?.Answer
                    == ConsentAnswer.Given
                select Key(child.Id, purpose),
            ],
            eventId
        );

    private static ConsentState Toggled(Turn turn, ConsentState state)
    {
        var key = $"{turn.Word(0)}:{turn.Word(1)}";
        return state with
        {
            Ticks = state.Ticks.Contains(key) ? [.. state.Ticks.Where(t => t != key)] : [.. state.Ticks, key],
        };
    }

    private Reply Show(Turn turn, ConsentState state, string? heading = null)
    {
        var children = Children(turn);
        if (children.Count == 0)
        {
            return Nobody(turn);
        }

        var before = Before(turn, null).Ticks;
        var held = (
            from child in children
            from purpose in Purposes
            where !before.Contains(Key(child.Id, purpose)) && ConsentStore.Has(turn.Tx, child.Id, purpose)
            select (child, purpose)
        ).ToList();
        var screen = new Screen(
            held.Count > 0 ? $"{ConsentTexts.Screen}\n\n{ConsentTexts.HeldAlready(held)}" : ConsentTexts.Screen,
            [
                .. children.SelectMany(child => Rows(child, state, children)),
                [Button.Good(ParentTexts.Agree, "agree"), Button.To(ParentTexts.Disagree, "refuse")],
                [Button.To(ParentTexts.AddChild, "addChild"), Button.To(ParentTexts.FullText, "consentText")],
                [Back(state)],
            ]
        );
        return new Reply(heading is null ? screen : screen.Under(heading)).Wait(Name, state);
    }

    private static IEnumerable<IReadOnlyList<Button>> Rows(Person child, ConsentState state, List<Person> all)
    {
        var name = all.Count(c => c.GivenName == child.GivenName) > 1 ? child.ShortName : child.GivenName;
        Button Of(ConsentPurpose purpose) =>
            Button.To(
                ConsentTexts.Tick(name, purpose, state.Ticks.Contains(Key(child.Id, purpose))),
                "tick",
                child.Id,
                (int)purpose
            );
        yield return [Of(ConsentPurpose.Processing)];
        yield return [Of(ConsentPurpose.Publishing), Of(ConsentPurpose.PassingOn)];
    }

    private Reply Agree(Turn turn, ConsentState state)
    {
        var children = Children(turn);
        if (!children.Any(child => Purposes.Any(p => state.Ticks.Contains(Key(child.Id, p)))))
        {
            return Show(turn, state, ConsentTexts.TickFirst);
        }

        var words =
            from child in children
            let ticked = Purposes.Where(p => state.Ticks.Contains(Key(child.Id, p))).ToHashSet()
            let outcome = Consents.Agree(turn.Tx, turn.Centre, turn.Account, turn.Actor, child.Id, ticked)
            where ticked.Count > 0
            select ConsentTexts.Answered(child, outcome);
        return new Screen(string.Join('\n', words.ToList()), [.. Ways(state)]);
    }

    private Reply AskRefuse(Turn turn, ConsentState state)
    {
        var children = Children(turn);
        return children.Count == 0
            ? Nobody(turn)
            : new Reply(
                new Screen(
                    ConsentTexts.RefuseQuestion(children),
                    [Button.Bad(ConsentTexts.RefuseYes, "refuseNow")],
                    [Button.To(HomeTexts.Back, "consents")]
                )
            ).Wait(Name, state);
    }

    private static Reply Refuse(Turn turn, ConsentState state)
    {
        var children = Children(turn);
        if (children.Count == 0)
        {
            return Nobody(turn);
        }

        foreach (var child in children)
        {
            Consents.Refuse(turn.Tx, turn.Centre, turn.Account, turn.Actor, child.Id);
        }

        return new Screen(ConsentTexts.RefusedNow, [.. Ways(state)]);
    }

    private static Screen Nobody(Turn turn) =>
        new(
            turn.Actor.Links.Any(l => l.Role == FamilyRole.Representative) ? ConsentTexts.OfAge
                : turn.Actor.IsFamily ? ConsentTexts.OnlyRepresentative
                : ConsentTexts.NoChildren,
            [
                .. turn.Actor.IsPupil
                    ? (IEnumerable<IReadOnlyList<Button>>)[]
                    :
                    [
                        [Button.To(ParentTexts.AddChild, "addChild")],
                    ],
                [Button.To(HomeTexts.Back, Home.Verb)],
            ]
        );

    private static IEnumerable<IReadOnlyList<Button>> Ways(ConsentState state) =>
        [
            [Button.To(FamilyTexts.Family, "family"), Button.To(FamilyTexts.Events, "events", 0)],
            [Back(state)],
        ];

    private static Button Back(ConsentState state) =>
        state.Event is { } id ? Button.To(HomeTexts.Back, "card", id) : Button.To(HomeTexts.Back, Home.Verb);

    private static string Key(long childId, ConsentPurpose purpose) => $"{childId}:{(int)purpose}";
}
