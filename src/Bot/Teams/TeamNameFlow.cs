using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Events;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Teams;

namespace TochkaBot.Bot.Teams;

/// <summary>Whose team is being named; a team that stands gets another name.</summary>
internal sealed record NamingState(long EventId, long PersonId, long? TeamId = null);

/// <summary>«Создать команду»: its name, typed or one of three ideas. The same question gives a team another name.</summary>
internal sealed class TeamNameFlow(EventCard card) : IFlow
{
    private const int Ideas = 3;

    public string Name => "teamName";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["teamNew", "teamIdea", "teamRename"];

    public Reply Answer(Turn turn)
    {
        if (turn.Said is not Pressed)
        {
            return turn.State<NamingState>(Name) is { } state
                ? OnText(turn, state)
                : TeamScreens.Missing(TeamTexts.Over);
        }

        return turn.Verb switch
        {
            "teamRename" => TeamScreens.Led(turn, turn.Id(0), squad => AskAgain(turn, squad)),
            "teamIdea" => OnIdea(turn),
            _ => Begin(turn),
        };
    }

    public Reply? Fresh(Turn turn) =>
        turn.Verb == "teamRename" ? TeamScreens.With(turn, turn.Id(0), squad => TeamScreens.Show(turn, squad))
        : Seen(turn, turn.Id(0)) is { } item ? card.Of(turn, item)
        : SignUpFlow.Missing(turn);

    private static Event? Seen(Turn turn, long? id) =>
        id is { } known ? EventStore.FindFor(turn.Tx, turn.Actor, known) : null;

    private Reply Begin(Turn turn)
    {
        if (Seen(turn, turn.Id(0)) is not { } item)
        {
            return SignUpFlow.Missing(turn);
        }

        return turn.Id(1) is { } person && MayBegin(turn, item, person)
            ? Ask(turn, item, new NamingState(item.Id, person))
            : card.Of(turn, item);
    }

    private static bool MayBegin(Turn turn, Event item, long personId) =>
        item.IsForTeams && TeamCard.Free(turn, item, Member.For(turn, item)).Any(m => m.Id == personId);

    private Reply Ask(Turn turn, Event item, NamingState state, string? heading = null)
    {
        var free = Squads.FreeNames(turn.Tx, item);
        var ideas = TeamName
            .Ideas.Select((name, number) => (name, number))
            .Where(idea => free.Contains(idea.name))
            // Not everybody begins with the same three.
            .OrderBy(idea => (idea.number + state.PersonId) % TeamName.Ideas.Count)
            .Take(Ideas)
            .Select(idea => Button.To(idea.name, "teamIdea", item.Id, state.PersonId, idea.number));
        var screen = new Screen(
            TeamTexts.Question(item),
            [
                [.. ideas],
                [Button.To(HomeTexts.Back, "card", item.Id)],
            ]
        );
        return new Reply(heading is null ? screen : screen.Under(heading)).Wait(Name, state);
    }

    private Reply AskAgain(Turn turn, Squad squad, string? heading = null)
    {
        var screen = new Screen(TeamTexts.RenameQuestion(squad), [TeamScreens.ToTeam(squad)]);
        return new Reply(heading is null ? screen : screen.Under(heading)).Wait(
            Name,
            new NamingState(squad.Item.Id, 0, squad.Team.Id)
        );
    }

    private Reply OnIdea(Turn turn)
    {
        var state = new NamingState(turn.Id(0) ?? 0, turn.Id(1) ?? 0);
        return turn.Id(2) is { } number && number >= 0 && number < TeamName.Ideas.Count
            ? Create(turn, state, TeamName.Ideas[(int)number])
            : Begin(turn);
    }

    private Reply OnText(Turn turn, NamingState state)
    {
        var typed = turn.Said is Typed text ? text.Text : string.Empty;
        return state.TeamId is { } teamId
            ? TeamScreens.Led(turn, teamId, squad => Rename(turn, squad, typed))
            : Create(turn, state, typed);
    }

    private Reply Create(Turn turn, NamingState state, string name)
    {
        if (Seen(turn, state.EventId) is not { } item)
        {
            return SignUpFlow.Missing(turn);
        }

        var result = TeamActions.Create(turn.Tx, turn.Centre, turn.Actor, item.Id, name, state.PersonId);
        return result.Outcome switch
        {
            TeamOutcome.Done => TeamScreens.Told(turn, result, TeamTexts.Created),
            // A second press, or a second grown-up: the team is there.
            TeamOutcome.InAnother when result.Squad is { } squad => TeamScreens.Show(
                turn,
                squad,
                TeamTexts.Already(squad)
            ),
            TeamOutcome.NameWrong or TeamOutcome.NameTaken => Ask(
                turn,
                item,
                state,
                TeamTexts.Refused(result.Outcome, null)
            ),
            _ => card.Told(turn, item, TeamTexts.Refused(result.Outcome, null)),
        };
    }

    private Reply Rename(Turn turn, Squad squad, string name)
    {
        var result = TeamActions.Rename(turn.Tx, turn.Actor, squad.Team.Id, name);
        return result.Outcome is TeamOutcome.NameWrong or TeamOutcome.NameTaken
            ? AskAgain(turn, squad, TeamTexts.Refused(result.Outcome, squad))
            : TeamScreens.Told(turn, result, s => $"Теперь это команда {SquadTexts.Quoted(s.Team)}.");
    }
}
