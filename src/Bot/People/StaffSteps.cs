using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.People;

/// <summary>«Я педагог»: a one-time invitation from the head, by link or typed code, then a name if none is known.</summary>
internal sealed class StaffSteps(Home home)
{
    private const string Flow = "start";

    public Reply AskCode(Turn turn) =>
        new Reply(new Screen(StartTexts.AskCode, [StartTexts.BackToWho])).Wait(
            Flow,
            new StartState(StartStep.StaffCode)
        );

    public Reply OnCode(Turn turn)
    {
        if (turn.Said is not Typed typed || Secrets.ReadCode(typed.Text) is not { } code)
        {
            return new Reply(new Screen(StartTexts.CodeNotUnderstood, [StartTexts.BackToWho])).Wait(
                Flow,
                new StartState(StartStep.StaffCode)
            );
        }

        return WithSecret(turn, code, byLink: false);
    }

    public Reply WithSecret(Turn turn, string secret, bool byLink) =>
        InvitationStore.Check(turn.Tx, turn.Account.Id, secret, out var invitation) switch
        {
            InvitationOutcome.TooManyTries => home.Screen(turn).Under(StartTexts.TooManyTries),
            InvitationOutcome.Unknown => home.Screen(turn)
                .Under(byLink ? StartTexts.LinkUnknown : StartTexts.CodeUnknown),
            _ => turn.Actor.PersonId is { } person
                ? Accept(turn, invitation!.Id, person)
                : new Reply(new Screen(StartTexts.AskStaffName(invitation!.Role))).Wait(
                    Flow,
                    new StartState(StartStep.StaffName) { Invitation = invitation.Id }
                ),
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
            return new Reply(new Screen(StartTexts.StaffNameNotUnderstood)).Wait(Flow, state);
        }

        var person = PersonStore.Add(turn.Tx, name, PersonOrigin.Staff);
        AccountStore.Link(turn.Tx, turn.Account.Id, person);
        return Accept(turn, state.Invitation, person);
    }

    private Reply Accept(Turn turn, long invitation, long person)
    {
        var outcome = InvitationStore.Accept(turn.Tx, invitation, person);
        var known = turn with { Actor = Actor.OfPerson(turn.Tx, person) };
        return outcome == InvitationOutcome.Accepted
            ? new Reply(home.Screen(known).Under(StartTexts.Welcome(known.Actor))) { NewRights = true }
            : home.Screen(known).Under(StartTexts.LinkUnknown);
    }
}
