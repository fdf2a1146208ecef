using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Clubs;

namespace TochkaBot.Bot.Clubs;

/// <summary>A place in a group: for oneself, or for a child of the family.</summary>
internal sealed class EnrolFlow : IFlow
{
    public string Name => "clubPlace";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["clJoin", "clLeave", "clLeaveNow"];

    public Reply Answer(Turn turn) =>
        turn.Verb switch
        {
            "clLeave" => ForMember(turn, AskLeave),
            "clLeaveNow" => ForMember(turn, Leave),
            _ => Join(turn),
        };

    public Reply? Fresh(Turn turn) =>
        turn.Verb == "clJoin"
            ? ClubStore.OfGroup(turn.Tx, turn.Id(0) ?? 0) is { } club && ClubRights.MaySee(turn.Actor, club)
                ? new Reply(ClubCard.Of(turn, club))
                : null
            : ForMember(turn, (t, club, _, _) => ClubCard.Of(t, club));

    private static Reply Join(Turn turn)
    {
        if (
            ClubStore.OfGroup(turn.Tx, turn.Id(0) ?? 0) is not { } club
            || !ClubRights.MaySee(turn.Actor, club)
            || Child(turn, turn.Id(1) ?? turn.Actor.PersonId ?? 0) is not { } child
        )
        {
            return ClubsFlow.Missing(turn);
        }

        var result = Enrolling.Ask(turn.Tx, turn.Centre, turn.Actor, turn.Id(0) ?? 0, child.Id);
        return Told(turn, club, EnrolTexts.Outcome(child, result));
    }

    private static Reply AskLeave(Turn turn, Club club, ClubChild child, ClubMember member) =>
        new Screen(
            EnrolTexts.LeaveQuestion(child, club, member),
            [Button.Bad(EnrolTexts.LeaveYes, "clLeaveNow", member.Id)],
            [Button.To(HomeTexts.Back, "club", club.Id)]
        );

    private static Reply Leave(Turn turn, Club club, ClubChild child, ClubMember member) =>
        Enrolling.Leave(turn.Tx, turn.Centre, turn.Actor, member.Id).Outcome == EnrolOutcome.Left
            ? Told(turn, club, EnrolTexts.Left(child))
            : ClubCard.Of(turn, club);

    /// <summary>The answer about a place of one whom the reader speaks for; others learn nothing of it.</summary>
    private static Reply ForMember(Turn turn, Func<Turn, Club, ClubChild, ClubMember, Reply> answer) =>
        ClubMemberStore.Find(turn.Tx, turn.Id(0) ?? 0) is { } member
        && Child(turn, member.PersonId) is { } child
        && ClubStore.OfGroup(turn.Tx, member.GroupId) is { } club
            ? answer(turn, club, child, member)
            : ClubsFlow.Missing(turn);

    private static ClubChild? Child(Turn turn, long personId) =>
        ClubHousehold.Of(turn.Tx, turn.Actor).FirstOrDefault(c => c.Id == personId);

    private static Reply Told(Turn turn, Club club, string words)
    {
        var card = ClubCard.Of(turn, ClubStore.Find(turn.Tx, club.Id)!);
        var said = card.Text.Contains(Html.Safe(words), StringComparison.Ordinal);
        return new Reply(said ? card : card.Under(Html.Safe(words))) { Toast = words };
    }
}
