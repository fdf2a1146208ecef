using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Events;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Teams;

namespace TochkaBot.Bot.Teams;

internal sealed record CodeState(long EventId);

/// <summary>«Вступить по коду», and what a link to a team opens: one press for each who could come.</summary>
internal sealed class TeamCodeFlow(EventCard card) : IFlow, IDoor
{
    public string Name => "teamCode";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["teamCode", "teamEnter"];

    public Reply Answer(Turn turn)
    {
        if (turn.Said is not Pressed)
        {
            return turn.State<CodeState>(Name) is { } state ? OnCode(turn, state) : TeamScreens.Missing(TeamTexts.Over);
        }

        return turn.Verb == "teamEnter" ? Enter(turn) : Begin(turn);
    }

    public Reply? Fresh(Turn turn) =>
        turn.Verb == "teamEnter" ? Open(turn, turn.Word(0)) ?? TeamScreens.Missing(TeamTexts.Over)
        : Seen(turn, turn.Id(0)) is { } item ? card.Of(turn, item)
        : SignUpFlow.Missing(turn);

    /// <summary>The link, or a code typed where people type codes of other kinds.</summary>
    public Reply? Open(Turn turn, string payload)
    {
        if (TeamCodes.Behind(turn.Tx, payload) is not { } squad)
        {
            return TeamCodes.WasTeams(turn.Tx, payload) ? new Reply(TeamScreens.Missing(TeamTexts.Over)) : null;
        }

        // Found by luck after five misses is found by guessing.
        return CodeTryStore.AreUsedUp(turn.Tx, turn.Account.Id)
            ? TeamScreens.Missing(TeamTexts.TooManyTries)
            : Offer(turn, squad);
    }

    private static Event? Seen(Turn turn, long? id) =>
        id is { } known ? EventStore.FindFor(turn.Tx, turn.Actor, known) : null;

    private Reply Begin(Turn turn)
    {
        if (Seen(turn, turn.Id(0)) is not { } item)
        {
            return SignUpFlow.Missing(turn);
        }

        return item.IsForTeams && turn.Actor.Person is not null ? Ask(item.Id) : card.Of(turn, item);
    }

    private Reply Ask(long eventId, string? heading = null)
    {
        var screen = new Screen(TeamTexts.AskCode, [Button.To(HomeTexts.Back, "card", eventId)]);
        return new Reply(heading is null ? screen : screen.Under(heading)).Wait(Name, new CodeState(eventId));
    }

    private Reply OnCode(Turn turn, CodeState state)
    {
        var answer = TeamCodes.Read(turn.Tx, turn.Account.Id, turn.Said is Typed typed ? typed.Text : string.Empty);
        return answer.Outcome switch
        {
            CodeOutcome.Found => Found(turn, answer.Squad!),
            CodeOutcome.NotUnderstood => Ask(state.EventId, TeamTexts.CodeNotUnderstood),
            CodeOutcome.Expired => Ask(state.EventId, TeamTexts.CodeExpired),
            CodeOutcome.TooMany => Ask(state.EventId, TeamTexts.TooManyTries),
            _ => Ask(state.EventId, TeamTexts.CodeUnknown),
        };
    }

    /// <summary>Who has typed the code wants to come: where only one could, nothing more is asked.</summary>
    private Reply Found(Turn turn, Squad squad) =>
        Candidates(turn, squad) is [var only] && !squad.IsFull ? Joined(turn, squad, only) : Offer(turn, squad);

    private Reply Offer(Turn turn, Squad squad)
    {
        var item = squad.Item;
        if (turn.Actor.Person is null)
        {
            // They come back to this link, not to the event's own.
            return new Screen(TeamTexts.WhoAreYou, [.. EventCard.Introducing(item with { Link = squad.Team.Link })]);
        }

        if (TeamRights.MaySee(turn.Actor, squad) && Candidates(turn, squad).Count == 0)
        {
            return TeamScreens.Show(turn, squad);
        }

        var why = WhyNot(turn, squad);
        IReadOnlyList<Button> way = EventRights.MaySee(turn.Actor, item)
            ? [Button.To(TeamTexts.ToCard, "card", item.Id)]
            : [Button.To(HomeTexts.Back, Home.Verb)];
        var candidates = why is null ? Candidates(turn, squad) : [];
        return new Screen(
            why ?? TeamTexts.Offer(squad, turn.Centre, turn.Tx.Now),
            [
                .. candidates.Select(m =>
                    (IReadOnlyList<Button>)
                        [
                            Button.Good(
                                TeamTexts.Named(TeamTexts.Join, m, candidates.Count > 1),
                                "teamEnter",
                                squad.Team.Link,
                                m.Id
                            ),
                        ]
                ),
                way,
            ]
        );
    }

    private static string? WhyNot(Turn turn, Squad squad) =>
        squad.IsFull ? TeamTexts.Full(squad)
        : Candidates(turn, squad).Count > 0 ? null
        : !squad.Item.IsOpen(turn.Tx.Now) ? TeamTexts.Closed
        : Member.All(turn).Any(m => Squads.OfPerson(turn.Tx, squad.Item.Id, m.Id) is not null) ? TeamTexts.InAnother
        : TeamTexts.NotForYou;

    private static IReadOnlyList<Member> Candidates(Turn turn, Squad squad) =>
        TeamCard.Free(turn, squad.Item, Member.For(turn, squad.Item));

    private Reply Enter(Turn turn)
    {
        if (Squads.ByLink(turn.Tx, turn.Word(0)) is not { } squad)
        {
            return TeamScreens.Missing(TeamTexts.Over);
        }

        return Member.All(turn).FirstOrDefault(m => m.Id == turn.Id(1)) is { } member
            ? Joined(turn, squad, member)
            : Offer(turn, squad);
    }

    private Reply Joined(Turn turn, Squad squad, Member member)
    {
        var result = TeamActions.JoinByLink(turn.Tx, turn.Centre, turn.Actor, squad.Team.Link, member.Id);
        return result.Outcome switch
        {
            TeamOutcome.Done or TeamOutcome.Already => TeamScreens.Told(turn, result, TeamTexts.Joined),
            TeamOutcome.NotFound => TeamScreens.Missing(TeamTexts.Over),
            _ => new Screen(
                TeamTexts.Refused(result.Outcome, squad),
                [Button.To(TeamTexts.ToCard, "card", squad.Item.Id)]
            ),
        };
    }
}
