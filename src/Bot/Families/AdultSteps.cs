using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.Families;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Families;

/// <summary>An adult comes new: role, name, their own consent; only then anything is written down.</summary>
internal sealed class AdultSteps(Home home, ConsentFlow consents)
{
    public const string Flow = "parent";

    /// <summary>The question of this step.</summary>
    public Reply Ask(Turn turn, AdultState state, string? heading = null)
    {
        var screen = state.Step switch
        {
            AdultStep.Code => new Screen(
                ParentTexts.AskCode,
                [Button.To(ParentTexts.NoSlip, "addChild")],
                [Button.To(HomeTexts.Back, "who", "back")]
            ),
            AdultStep.Role => RoleScreen(turn, state),
            AdultStep.Name => new Screen(ParentTexts.AskName, [BeforeName(state)]),
            AdultStep.Consent => new Screen(
                ParentTexts.OwnConsent(state.Name, turn.Centre),
                [Button.Good(ParentTexts.Agree, "ownYes")],
                [Button.To(ParentTexts.Disagree, "ownNo")],
                [Button.To(ParentTexts.FullText, "ownText")]
            ),
            _ => new Screen(ParentTexts.AskChild, [ToCode(state)]),
        };
        return new Reply(heading is null ? screen : screen.Under(heading)).Wait(Flow, state);
    }

    /// <summary>Whoever is known goes on; whoever is not says who they are first.</summary>
    public Reply Continue(Turn turn, AdultState state)
    {
        if (turn.Actor.Person is null)
        {
            return Ask(turn, state with { Step = state.Name.Length == 0 ? AdultStep.Name : AdultStep.Consent });
        }

        return state.Code == 0 ? Ask(turn, state with { Step = AdultStep.Child }) : Join(turn, state);
    }

    public Reply OnName(Turn turn, AdultState state) =>
        turn.Said is Typed typed && PersonName.Read(typed.Text) is { } name
            ? Ask(turn, state with { Step = AdultStep.Consent, Name = $"{name.Family} {name.Given}" })
            : Ask(turn, state, ParentTexts.NameNotUnderstood);

    /// <summary>«Даю согласие» to being written down oneself.</summary>
    public Reply OnOwnConsent(Turn turn, AdultState state)
    {
        if (turn.Actor.Person is not null)
        {
            return Continue(turn, state);
        }

        if (PersonName.Read(state.Name) is not { } name)
        {
            return Ask(turn, state with { Step = AdultStep.Name });
        }

        var person = PersonStore.Add(turn.Tx, name, PersonOrigin.Typed);
        if (state.School.Length > 0)
        {
            PersonStore.SetSchool(turn.Tx, person, state.School);
        }

        AccountStore.Link(turn.Tx, turn.Account.Id, person);
        var account = turn.Account with { PersonId = person };
        ConsentStore.Answer(turn.Tx, account, person, ConsentPurpose.Processing, ConsentAnswer.Given);
        var known = turn with { Actor = Actor.OfPerson(turn.Tx, person), Account = account };
        return state.School.Length > 0
            ? new Reply(
                Wanted.Offer(known, home.Screen(known), state.Wanted).Under(GuestTexts.Known(known.Actor.Person!))
            )
            {
                NewRights = true,
            }
            : Continue(known, state) with
            {
                NewRights = true,
            };
    }

    private Reply Join(Turn turn, AdultState state)
    {
        var code = PersonalCodeStore.FindUnused(turn.Tx, state.Code);
        var children = code is null ? [] : Joining.Children(turn.Tx, code);
        var role = code?.Role ?? state.Role;
        var outcome = Joining.JoinFamily(turn.Tx, turn.Centre, turn.Actor, state.Code, role);
        if (outcome != JoinOutcome.Done)
        {
            return home.Screen(turn).Under(ParentTexts.Refused(outcome, pupilCode: false));
        }

        var family = turn with { Actor = Actor.OfPerson(turn.Tx, turn.Actor.PersonId!.Value) };
        var words = ParentTexts.Joined(children, role);
        var reply =
            role == FamilyRole.Representative
                ? consents.Open(family, words, Wanted.Event(family, state.Wanted))
                : Wanted.Offer(family, home.Screen(family), state.Wanted).Under(words);
        return reply with { NewRights = true };
    }

    private static Button BeforeName(AdultState state) =>
        state.School.Length > 0 ? Button.To(HomeTexts.Back, "guest", state.Wanted) : ToCode(state);

    private static Button ToCode(AdultState state) => Button.To(HomeTexts.Back, "parent", state.Wanted);

    private static Screen RoleScreen(Turn turn, AdultState state)
    {
        var code = PersonalCodeStore.FindUnused(turn.Tx, state.Code);
        return new Screen(
            ParentTexts.AskRole(code is null ? [] : Joining.Children(turn.Tx, code)),
            [Button.Good(ParentTexts.Representative, "kin", (int)FamilyRole.Representative)],
            [Button.To(ParentTexts.Helper, "kin", (int)FamilyRole.Helper)]
        );
    }
}
