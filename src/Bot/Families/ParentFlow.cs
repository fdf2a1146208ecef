using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.Families;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Families;

/// <summary>«Я родитель»: by the slip's code, or by a typed name that staff confirm. Personal codes of all kinds open here.</summary>
internal sealed class ParentFlow(Home home, AdultSteps adult, ConsentFlow consents) : IFlow, IDoor
{
    public string Name => AdultSteps.Flow;

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["parent", "addChild", "kin", "ownYes", "ownNo", "ownText"];

    public Reply Answer(Turn turn)
    {
        if (turn.Said is not Pressed)
        {
            return OnText(turn);
        }

        return turn.Verb switch
        {
            "parent" => Begin(turn with { Session = turn.Session with { State = null } }, AdultStep.Code),
            "addChild" => Begin(turn, AdultStep.Child),
            _ => turn.State<AdultState>(Name) is { } state ? OnPress(turn, state) : home.Stale(turn),
        };
    }

    public Reply? Fresh(Turn turn) => turn.State<AdultState>(Name) is { } state ? adult.Ask(turn, state) : null;

    public Reply? Open(Turn turn, string payload)
    {
        if (PersonalCodeStore.FindLive(turn.Tx, payload) is not { } code)
        {
            return null;
        }

        // Found by luck after five misses is found by guessing.
        return CodeTryStore.AreUsedUp(turn.Tx, turn.Account.Id)
            ? home.Screen(turn).Under(ParentTexts.TooManyTries)
            : With(turn, code, string.Empty);
    }

    private Reply Begin(Turn turn, AdultStep step)
    {
        if (turn.Actor.IsPupil)
        {
            return home.Screen(turn).Under(ParentTexts.ForAdults);
        }

        var state = new AdultState(step) { Wanted = turn.State<AdultState>(Name)?.Wanted ?? turn.Word(0) };
        return step == AdultStep.Child && turn.Actor.Person is null
            ? adult.Continue(turn, state)
            : adult.Ask(turn, state);
    }

    private Reply OnPress(Turn turn, AdultState state) =>
        (turn.Verb, state.Step) switch
        {
            ("kin", AdultStep.Role) when turn.Id(0) is { } role && Enum.IsDefined((FamilyRole)role) => adult.Continue(
                turn,
                state with
                {
                    Role = (FamilyRole)role,
                }
            ),
            ("ownYes", AdultStep.Consent) => adult.OnOwnConsent(turn, state),
            ("ownNo", AdultStep.Consent) => home.Screen(turn).Under(ParentTexts.NotKept),
            ("ownText", AdultStep.Consent) => adult.Ask(
                turn,
                state,
                ConsentTexts.Quote(turn.Tx, ConsentPurpose.Processing)
            ),
            _ => adult.Ask(turn, state),
        };

    private Reply OnText(Turn turn)
    {
        if (turn.State<AdultState>(Name) is not { } state)
        {
            return home.Unasked(turn);
        }

        return state.Step switch
        {
            AdultStep.Code => OnCode(turn, state),
            AdultStep.Name => adult.OnName(turn, state),
            AdultStep.Child => OnChild(turn, state),
            _ => adult.Ask(turn, state, HomeTexts.NotUnderstood),
        };
    }

    private Reply OnCode(Turn turn, AdultState state)
    {
        if (turn.Said is not Typed typed || Secrets.ReadCode(typed.Text) is not { } secret)
        {
            return adult.Ask(turn, state, ParentTexts.CodeNotUnderstood);
        }

        if (CodeTryStore.AreUsedUp(turn.Tx, turn.Account.Id))
        {
            return adult.Ask(turn, state, ParentTexts.TooManyTries);
        }

        if (PersonalCodeStore.FindLive(turn.Tx, secret) is { } code)
        {
            return With(turn, code, state.Wanted);
        }

        CodeTryStore.Add(turn.Tx, turn.Account.Id);
        return adult.Ask(turn, state, ParentTexts.CodeUnknown);
    }

    private Reply With(Turn turn, PersonalCode code, string wanted) =>
        code.Purpose switch
        {
            CodePurpose.Pupil => Known(
                turn,
                Joining.BePupil(turn.Tx, turn.Centre, turn.Account, turn.Actor, code.Id),
                code,
                pupilCode: true
            ),
            CodePurpose.Phone => Known(
                turn,
                Joining.ChangePhone(turn.Tx, turn.Centre, turn.Account, turn.Actor, code.Id),
                code,
                pupilCode: false
            ),
            _ when turn.Actor.IsPupil => home.Screen(turn).Under(ParentTexts.ForAdults),
            CodePurpose.Adult when code.Role is { } role => adult.Continue(
                turn,
                new AdultState(AdultStep.Name)
                {
                    Code = code.Id,
                    Role = role,
                    Wanted = wanted,
                }
            ),
            _ => adult.Ask(turn, new AdultState(AdultStep.Role) { Code = code.Id, Wanted = wanted }),
        };

    private Reply Known(Turn turn, JoinOutcome outcome, PersonalCode code, bool pupilCode)
    {
        if (outcome != JoinOutcome.Done)
        {
            return home.Screen(turn).Under(ParentTexts.Refused(outcome, pupilCode));
        }

        var known = turn with { Actor = Actor.OfPerson(turn.Tx, code.PersonId) };
        var words = pupilCode ? ParentTexts.PupilKnown(known.Actor.Person!) : ParentTexts.PhoneMoved;
        return new Reply(home.Screen(known).Under(words)) { NewRights = true };
    }

    private Reply OnChild(Turn turn, AdultState state)
    {
        if (turn.Said is not Typed typed || PupilLine.Read(typed.Text) is not { } line)
        {
            return adult.Ask(turn, state, ParentTexts.ChildNotUnderstood);
        }

        if (FamilyActions.AddTyped(turn.Tx, turn.Centre, turn.Actor, line.Name, line.Class) is not { } child)
        {
            return home.Screen(turn).Under(ParentTexts.TooManyChildren);
        }

        var family = turn with { Actor = Actor.OfPerson(turn.Tx, turn.Actor.PersonId!.Value) };
        var words = ParentTexts.ChildAdded(child);
        return consents.Open(family, words, Wanted.Event(family, state.Wanted)) with { NewRights = true };
    }
}
