using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.People;

/// <summary>«Я педагог»: a one-time invitation from the head, by link or typed code, then a name if none is known.</summary>
internal sealed class StaffSteps(Home home)
{
    private const string Flow = "start";

    private static readonly Button ToCode = Button.To(HomeTexts.Back, "who", "staff");

    /// <summary>The question of this step.</summary>
    public static Reply Ask(StartState state) =>
        state.Step == StartStep.StaffCode
            ? AskCode(StartTexts.AskCode)
            : new Reply(new Screen(StartTexts.AskStaffName(state.Role), [ToCode])).Wait(Flow, state);

    public Reply OnCode(Turn turn)
    {
        if (turn.Said is not Typed typed || Secrets.ReadCode(typed.Text) is not { } code)
        {
            return AskCode(StartTexts.CodeNotUnderstood);
        }

        return WithSecret(turn, code, byLink: false);
    }

    public Reply WithSecret(Turn turn, string secret, bool byLink) =>
        InvitationStore.Check(turn.Tx, turn.Account.Id, secret, out var invitation) switch
        {
            InvitationOutcome.TooManyTries => home.Screen(turn).Under(StartTexts.TooManyTries),
            InvitationOutcome.Unknown => byLink
                ? home.Screen(turn).Under(StartTexts.LinkUnknown)
                : AskCode(StartTexts.CodeUnknown),
            _ => turn.Actor.PersonId is { } person
                ? Accept(turn, invitation!.Id, person)
                : Ask(new StartState(StartStep.StaffName) { Invitation = invitation!.Id, Role = invitation.Role }),
        };

    /// <summary>The account that the settings name becomes head, as long as there is none.</summary>
    public Reply? AsFirstHead(Turn turn) =>
        turn.Centre.HeadAddress == turn.Account.Address && InvitationStore.CreateForFirstHead(turn.Tx) is { } made
            ? WithSecret(turn, made.Link, byLink: true)
            : null;

    public Reply OnName(Turn turn, StartState state)
    {
        if (turn.Said is not Typed typed || PersonName.Read(typed.Text) is not { } name)
        {
            return new Reply(new Screen(StartTexts.StaffNameNotUnderstood, [ToCode])).Wait(Flow, state);
        }

        if (!InvitationStore.IsLive(turn.Tx, state.Invitation))
        {
            return home.Screen(turn).Under(StartTexts.LinkUnknown);
        }

        var person = PersonStore.Add(turn.Tx, name, PersonOrigin.Staff);
        AccountStore.Link(turn.Tx, turn.Account.Id, person);
        return Accept(turn, state.Invitation, person);
    }

    private static Reply AskCode(string words) =>
        new Reply(new Screen(words, [StartTexts.BackToWho])).Wait(Flow, new StartState(StartStep.StaffCode));

    private Reply Accept(Turn turn, long invitation, long person)
    {
        var outcome = InvitationStore.Accept(turn.Tx, invitation, person);
        var known = turn with { Actor = Actor.OfPerson(turn.Tx, person) };
        return outcome == InvitationOutcome.Accepted
            ? new Reply(home.Screen(known).Under(StartTexts.Welcome(known.Actor))) { NewRights = true }
            : home.Screen(known).Under(StartTexts.LinkUnknown);
    }
}
