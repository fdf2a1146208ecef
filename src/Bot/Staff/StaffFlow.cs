using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Staff;

namespace TochkaBot.Bot.Staff;

/// <summary>The head's list of staff: inviting and letting go.</summary>
internal sealed class StaffFlow(BotName bot) : IFlow
{
    public string Name => "staff";

    public IReadOnlyList<string> Commands => ["staff"];

    public IReadOnlyList<string> Verbs =>
        ["staff", "invite", "remove", "removeNow", "handOver", "leaveStaff", "staffPhone"];

    public Reply Answer(Turn turn)
    {
        if (!turn.Actor.IsHead)
        {
            return new Screen(HomeTexts.NotAllowed, [Button.To(HomeTexts.Back, Home.Verb)]);
        }

        return turn.Verb switch
        {
            "invite" => Invite(turn),
            "remove" => AskRemove(turn),
            "removeNow" => Remove(turn),
            "handOver" => AskLeave(turn),
            "leaveStaff" => Leave(turn),
            "staffPhone" => Phone(turn),
            _ => List(turn),
        };
    }

    public Reply? Fresh(Turn turn) => Answer(turn with { Verb = "staff" });

    private static Screen List(Turn turn)
    {
        var members = StaffStore.All(turn.Tx);
        return new Screen(
            StaffTexts.List(members, turn.Centre),
            [
                .. members
                    .Where(m => m.PersonId != turn.Actor.PersonId)
                    .Select(m =>
                        (IReadOnlyList<Button>)
                            [Button.To(StaffTexts.RemoveLabel(m, turn.Centre), "remove", m.PersonId, (int)m.Role)]
                    ),
                [Button.Good(StaffTexts.InviteTeacher, "invite", (int)StaffRole.Teacher)],
                [
                    Button.To(StaffTexts.InviteDeputy, "invite", (int)StaffRole.Deputy),
                    Button.To(StaffTexts.InviteHead, "invite", (int)StaffRole.Head),
                ],
                [Button.To(HomeTexts.Back, Home.Verb)],
            ]
        );
    }

    private Reply Invite(Turn turn)
    {
        if (Role(turn, 0) is not { } role || InvitationStore.Create(turn.Tx, turn.Actor, role) is not { } made)
        {
            return List(turn);
        }

        return new Screen(
            StaffTexts.Invitation(role, bot.DeepLink(made.Link), made),
            [Button.To(HomeTexts.Back, "staff")]
        );
    }

    private static Reply AskRemove(Turn turn)
    {
        if (Member(turn) is not { } member)
        {
            return List(turn);
        }

        return new Screen(
            StaffTexts.AskRemove(member, turn.Centre),
            [Button.To(StaffTexts.RemoveYes, "removeNow", member.PersonId, (int)member.Role)],
            [Button.Bad(StaffTexts.LeaveLabel, "handOver", member.PersonId, (int)member.Role)],
            [Button.To(StaffTexts.NewPhone, "staffPhone", member.PersonId, (int)member.Role)],
            [Button.To(HomeTexts.Back, "staff")]
        );
    }

    private static Reply Remove(Turn turn)
    {
        if (Member(turn) is not { } member)
        {
            return List(turn);
        }

        var outcome = StaffStore.Take(turn.Tx, turn.Actor, member.PersonId, member.Role);
        OutboxStore.RenewMenus(turn.Tx, member.PersonId);
        return List(turn).Under(StaffTexts.Removed(outcome, member, turn.Centre));
    }

    /// <summary>Words: who leaves, their role, and to whom; 0 hands over to nobody.</summary>
    private static Reply AskLeave(Turn turn)
    {
        if (Member(turn) is not { } member)
        {
            return List(turn);
        }

        var affairs = Handover.Of(turn.Tx, member.PersonId);
        var others = StaffStore
            .All(turn.Tx)
            .Where(m => m.PersonId != member.PersonId)
            .DistinctBy(m => m.PersonId)
            .ToList();
        if (turn.Id(2) is not { } to)
        {
            return new Screen(
                StaffTexts.AskSuccessor(member, affairs, turn.Centre),
                [
                    .. others.Select(o => Row(StaffTexts.Label(o, turn.Centre), member, o.PersonId)),
                    Row(StaffTexts.ToNobody, member, 0),
                    [Button.To(HomeTexts.Back, "staff")],
                ]
            );
        }

        return new Screen(
            StaffTexts.AskLeave(member, others.Find(o => o.PersonId == to), affairs, turn.Centre),
            [Button.Bad(StaffTexts.LeaveYes, "leaveStaff", member.PersonId, (int)member.Role, to)],
            [Button.To(HomeTexts.Back, "staff")]
        );
    }

    private static IReadOnlyList<Button> Row(string label, StaffMember member, long to) =>
        [Button.To(label, "handOver", member.PersonId, (int)member.Role, to)];

    private static Reply Leave(Turn turn)
    {
        if (Member(turn) is not { } member || turn.Id(2) is not { } to)
        {
            return List(turn);
        }

        var outcome = Handover.Leave(turn.Tx, turn.Actor, member.PersonId, to == 0 ? null : to);
        return List(turn)
            .Under(
                outcome == StaffOutcome.Done
                    ? StaffTexts.LeftNow(member, turn.Centre)
                    : StaffTexts.Removed(outcome, member, turn.Centre)
            );
    }

    private Reply Phone(Turn turn)
    {
        if (Member(turn) is not { } member)
        {
            return List(turn);
        }

        return StaffPhone.Change(turn.Tx, turn.Actor, member.PersonId) is { } made
            ? new Screen(
                StaffTexts.Phone(member, bot.DeepLink(made.Link), made, turn.Centre),
                [Button.To(HomeTexts.Back, "staff")]
            )
            : List(turn);
    }

    private static StaffMember? Member(Turn turn) =>
        StaffStore.All(turn.Tx).FirstOrDefault(m => m.PersonId == turn.Id(0) && m.Role == Role(turn, 1));

    private static StaffRole? Role(Turn turn, int index) =>
        turn.Id(index) is { } number && Enum.IsDefined((StaffRole)number) ? (StaffRole)number : null;
}
