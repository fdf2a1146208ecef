using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Clubs;

namespace TochkaBot.Bot.Clubs;

/// <summary>What the next typed text is for.</summary>
internal enum GroupAsk
{
    Title,
    Places,
    Timetable,

    /// <summary>The name of a group that is yet to be made.</summary>
    NewTitle,
}

/// <param name="Id">The group, or the club of a new one.</param>
internal sealed record GroupState(long Id, GroupAsk Ask);

/// <summary>A group as whoever leads it keeps it: its list, places, timetable and name.</summary>
internal sealed class GroupFlow : IFlow
{
    private const int PerPage = 25;

    public string Name => "clubGroup";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs =>
        ["clGroup", "clTime", "clSeats", "clNoLimit", "clTitle", "clMore", "clGroupDrop"];

    public Reply Answer(Turn turn)
    {
        if (turn.Verb == "clMore")
        {
            return ClubsFlow.ForKeeper(turn, club => Ask(club.Id, GroupAsk.NewTitle, "club", club.Id));
        }

        var state = turn.State<GroupState>(Name);
        if (turn.Verb.Length == 0)
        {
            return state is null ? ClubsFlow.Missing(turn) : Typed(turn, state);
        }

        return ForGroup(
            turn,
            turn.Id(0),
            (club, group) =>
                turn.Verb switch
                {
                    "clTime" => Ask(group.Id, GroupAsk.Timetable, "clGroup", group.Id),
                    "clSeats" => Ask(group.Id, GroupAsk.Places, "clGroup", group.Id),
                    "clTitle" => Ask(group.Id, GroupAsk.Title, "clGroup", group.Id),
                    "clNoLimit" => SetPlaces(turn, group, null),
                    "clGroupDrop" => Drop(turn, club, group),
                    _ => Show(turn, club, group, turn.Id(1)),
                }
        );
    }

    public Reply? Fresh(Turn turn) =>
        turn.Verb == "clMore"
            ? ClubsFlow.ForKeeper(turn, club => ClubCard.Of(turn, club))
            : ForGroup(turn, turn.Id(0), (club, group) => Show(turn, club, group));

    /// <summary>For who leads the club of this group; others learn nothing.</summary>
    internal static Reply ForGroup(Turn turn, long? groupId, Func<Club, ClubGroup, Reply> answer) =>
        ClubGroupStore.Find(turn.Tx, groupId ?? 0) is { } group
        && ClubStore.FindFor(turn.Tx, turn.Actor, group.ClubId) is { } club
            ? ClubRights.MayEdit(turn.Actor, club)
                ? answer(club, group)
                : ClubCard.Of(turn, club, HomeTexts.NotAllowed)
            : ClubsFlow.Missing(turn);

    internal static Screen Show(Turn turn, Club club, ClubGroup group, long? asked = null)
    {
        var now = ClubGroupStore.Find(turn.Tx, group.Id) ?? group;
        var all = ClubMemberStore.Standing(turn.Tx, group.Id);
        var page = Paging.Page(asked, all.Count, PerPage);
        var lines = all.Skip(page * PerPage)
            .Take(PerPage)
            .Select((line, i) => GroupTexts.Line((page * PerPage) + i + 1, line, turn.Centre));
        var title = GroupTexts.Title(
            club,
            now,
            TimetableStore.Of(turn.Tx, group.Id),
            ClubSessionStore.Sum(turn.Tx, group.Id)
        );
        return new Screen(
            $"{title}\n\n{(all.Count == 0 ? GroupTexts.Nobody : string.Join('\n', lines))}",
            [
                .. club.Status == ClubStatus.Closed
                    ? []
                    : Changing(now, all.Count, PapersFlow.Waiting(turn, now).Count),
                Paging.Row(
                    Button.To(HomeTexts.Back, "club", club.Id),
                    "clGroup",
                    page,
                    hasMore: all.Count > (page + 1) * PerPage,
                    group.Id
                ),
            ]
        );
    }

    private static IEnumerable<IReadOnlyList<Button>> Changing(ClubGroup group, int members, int papers)
    {
        if (papers > 0)
        {
            yield return [Button.To(GroupTexts.PapersLabel(papers), "clPapers", group.Id, 0)];
        }

        yield return
        [
            Button.To(GroupTexts.Add, "clAdd", group.Id),
            .. members > 0 ? (IEnumerable<Button>)[Button.To(GroupTexts.Remove, "clOut", group.Id, 0)] : [],
        ];
        yield return
        [
            Button.To(GroupTexts.Timetable, "clTime", group.Id),
            Button.To(GroupTexts.Places, "clSeats", group.Id),
        ];
        yield return
        [
            Button.To(GroupTexts.Ahead, "clDays", group.Id),
            Button.To(LessonTexts.Extra, "clExtra", group.Id),
        ];
        yield return
        [
            Button.To(GroupTexts.Rename, "clTitle", group.Id),
            .. members == 0 ? (IEnumerable<Button>)[Button.Bad(GroupTexts.Drop, "clGroupDrop", group.Id)] : [],
        ];
    }

    private Reply Ask(long id, GroupAsk ask, string wayOut, long wayOutId, string? heading = null)
    {
        var question = ask switch
        {
            GroupAsk.Timetable => GroupTexts.AskTimetable,
            GroupAsk.Places => GroupTexts.AskPlaces,
            _ => GroupTexts.AskTitle,
        };
        var screen = new Screen(
            question,
            [
                .. ask == GroupAsk.Places
                    ? (IEnumerable<IReadOnlyList<Button>>)
                        [
                            [Button.To(GroupTexts.NoLimit, "clNoLimit", id)],
                        ]
                    : [],
                [Button.To(HomeTexts.Back, wayOut, wayOutId)],
            ]
        );
        return new Reply(heading is null ? screen : screen.Under(heading)).Wait(Name, new GroupState(id, ask));
    }

    private Reply Typed(Turn turn, GroupState state)
    {
        var text = turn.Said is Typed typed ? typed.Text.Trim() : string.Empty;
        if (state.Ask == GroupAsk.NewTitle)
        {
            return ClubsFlow.ForKeeper(turn with { Words = [$"{state.Id}"] }, club => Add(turn, club, text));
        }

        return ForGroup(
            turn,
            state.Id,
            (club, group) =>
                state.Ask switch
                {
                    GroupAsk.Timetable => SetTimetable(turn, club, group, text),
                    GroupAsk.Places => int.TryParse(text.Split(' ')[0], out var places)
                        ? SetPlaces(turn, group, places)
                        : Again(group, GroupAsk.Places, GroupTexts.PlacesRefused),
                    _ => Rename(turn, club, group, text),
                }
        );
    }

    private Reply Add(Turn turn, Club club, string title) =>
        GroupActions.Add(turn.Tx, turn.Actor, club.Id, title, capacity: null) switch
        {
            ClubOutcome.Done => Ask(ClubGroupStore.Of(turn.Tx, club.Id)[^1].Id, GroupAsk.Timetable, "club", club.Id),
            ClubOutcome.SameName => Ask(club.Id, GroupAsk.NewTitle, "club", club.Id, GroupTexts.SameName),
            ClubOutcome.Invalid => Ask(club.Id, GroupAsk.NewTitle, "club", club.Id, GroupTexts.TitleRefused),
            _ => ClubCard.Of(turn, club, ClubTexts.OverAlready),
        };

    private Reply Rename(Turn turn, Club club, ClubGroup group, string title) =>
        GroupActions.Rename(turn.Tx, turn.Actor, group.Id, title) switch
        {
            ClubOutcome.Done => Show(turn, club, group).Under(GroupTexts.Saved),
            ClubOutcome.SameName => Again(group, GroupAsk.Title, GroupTexts.SameName),
            ClubOutcome.Invalid => Again(group, GroupAsk.Title, GroupTexts.TitleRefused),
            _ => ClubCard.Of(turn, club, ClubTexts.OverAlready),
        };

    private Reply SetTimetable(Turn turn, Club club, ClubGroup group, string text)
    {
        if (TimetableLine.Read(text) is not { } week)
        {
            return Again(group, GroupAsk.Timetable, GroupTexts.TimetableRefused);
        }

        var isNew = TimetableStore.Of(turn.Tx, group.Id).Count == 0;
        var outcome = GroupActions.SetTimetable(turn.Tx, turn.Centre, turn.Actor, group.Id, week);
        if (outcome != ClubOutcome.Done)
        {
            return ClubCard.Of(turn, club, ClubTexts.OverAlready);
        }

        // A new group is asked for its places next.
        return isNew && group is { Capacity: null, Taken: 0 }
            ? Again(group, GroupAsk.Places, GroupTexts.Saved)
            : Show(turn, club, group).Under(group.Enrolled > 0 ? GroupTexts.SavedAndTold : GroupTexts.Saved);
    }

    private Reply SetPlaces(Turn turn, ClubGroup group, int? places)
    {
        var club = ClubStore.Find(turn.Tx, group.ClubId)!;
        return GroupActions.SetCapacity(turn.Tx, turn.Centre, turn.Actor, group.Id, places) switch
        {
            ClubOutcome.Done => Show(turn, club, group).Under(GroupTexts.Saved),
            ClubOutcome.BelowTaken => Again(group, GroupAsk.Places, GroupTexts.BelowTaken(group)),
            ClubOutcome.Invalid => Again(group, GroupAsk.Places, GroupTexts.PlacesRefused),
            _ => ClubCard.Of(turn, club, ClubTexts.OverAlready),
        };
    }

    private static Reply Drop(Turn turn, Club club, ClubGroup group) =>
        GroupActions.Drop(turn.Tx, turn.Actor, group.Id) == ClubOutcome.Done
            ? ClubCard.Of(turn, club, GroupTexts.Saved)
            : Show(turn, club, group).Under(GroupTexts.HasHistory);

    private Reply Again(ClubGroup group, GroupAsk ask, string heading) =>
        Ask(group.Id, ask, "clGroup", group.Id, heading);
}
