using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Clubs;

/// <summary>What has been ticked so far, over all classes.</summary>
internal sealed record PickState(long GroupId)
{
    public SchoolClass? Class { get; init; }

    public int Page { get; init; }

    public IReadOnlyList<long> Picked { get; init; } = [];
}

/// <summary>«Добавить» and «Убрать»: by the class lists, with ticks.</summary>
internal sealed class PickFlow : IFlow
{
    private const string SinceFirst = "first";
    private const int PerPage = 12;
    private const int RemovedPerPage = 8;

    public string Name => "clubPick";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs =>
        ["clAdd", "clClass", "clTick", "clWhole", "clAddNow", "clOut", "clOutAsk", "clOutNow"];

    public Reply Answer(Turn turn)
    {
        var kept = turn.State<PickState>(Name);
        return GroupFlow.ForGroup(
            turn,
            turn.Verb.Length > 0 ? turn.Id(0) : kept?.GroupId,
            (club, group) => Step(turn, club, group, kept?.GroupId == group.Id ? kept : new PickState(group.Id))
        );
    }

    public Reply? Fresh(Turn turn) =>
        GroupFlow.ForGroup(turn, turn.Id(0), (club, group) => GroupFlow.Show(turn, club, group));

    private Reply Step(Turn turn, Club club, ClubGroup group, PickState state) =>
        turn.Verb switch
        {
            "clClass" => Class(turn, club, group, Opened(turn, state)),
            "clTick" => Class(turn, club, group, Ticked(turn, club, state)),
            "clWhole" => Class(turn, club, group, Whole(turn, club, state)),
            "clAddNow" => Add(turn, club, group, state),
            "clOut" => Out(turn, club, group),
            "clOutAsk" => AskOut(turn, club, group),
            "clOutNow" => OutNow(turn, club, group),
            _ => Choose(turn, club, state with { Class = null }),
        };

    private Reply Choose(Turn turn, Club club, PickState state)
    {
        var classes = PersonStore.Classes(turn.Tx);
        var screen = new Screen(
            GroupTexts.Choose(club, classes.Count > 0),
            [
                .. classes.Select(c => Button.To($"{c}", "clClass", state.GroupId, c.Grade, c.Letter, 0)).Chunk(5),
                .. Finish(turn, club, state),
                [Button.To(HomeTexts.Back, "clGroup", state.GroupId)],
            ]
        );
        return new Reply(screen).Wait(Name, state);
    }

    private Reply Class(Turn turn, Club club, ClubGroup group, PickState state)
    {
        if (state.Class is not { } of || PersonStore.RosterOfClass(turn.Tx, of) is not { Count: > 0 } pupils)
        {
            return Choose(turn, club, state with { Class = null });
        }

        var names = new ListNames(pupils, turn.Centre);
        var page = Paging.Page(state.Page, pupils.Count, PerPage);
        var screen = new Screen(
            GroupTexts.Class(club, of, state.Picked.Count),
            [
                .. pupils.Skip(page * PerPage).Take(PerPage).Select(p => Tick(turn, club, state, p, names)).Chunk(2),
                [Button.To("👥 Весь класс", "clWhole", group.Id)],
                .. Finish(turn, club, state),
                Paging.Row(
                    Button.To(HomeTexts.Back, "clAdd", group.Id),
                    "clClass",
                    page,
                    hasMore: pupils.Count > (page + 1) * PerPage,
                    group.Id,
                    of.Grade,
                    of.Letter
                ),
            ]
        );
        return new Reply(screen).Wait(Name, state);
    }

    /// <summary>Who is in a group of the club has a place already, here or beside.</summary>
    private static Button Tick(Turn turn, Club club, PickState state, Person pupil, ListNames names)
    {
        var standing = ClubMemberStore.ActiveIn(turn.Tx, club.Id, pupil.Id);
        return standing is null
            ? Button.To(
                $"{(state.Picked.Contains(pupil.Id) ? "☑️" : "⬜")} {names.InClass(pupil)}",
                "clTick",
                state.GroupId,
                pupil.Id
            )
            : Button.To(
                $"{ClubTexts.Mark(standing.Status)} {names.InClass(pupil)}",
                "clOutAsk",
                standing.GroupId,
                standing.Id
            );
    }

    private static PickState Opened(Turn turn, PickState state) =>
        turn.Id(1) is { } grade and >= 1 and <= 11
            ? state with
            {
                Class = new SchoolClass((int)grade, turn.Word(2)),
                Page = (int)Math.Clamp(turn.Id(3) ?? 0, 0, 100),
            }
            : state;

    private static PickState Ticked(Turn turn, Club club, PickState state)
    {
        if (turn.Id(1) is not { } id || !Free(turn, club, state).Contains(id))
        {
            return state;
        }

        return state with
        {
            Picked = state.Picked.Contains(id) ? [.. state.Picked.Where(p => p != id)] : [.. state.Picked, id],
        };
    }

    /// <summary>All of the class, or none of it where all are ticked.</summary>
    private static PickState Whole(Turn turn, Club club, PickState state)
    {
        var free = Free(turn, club, state);
        var rest = state.Picked.Except(free).ToList();
        return state with { Picked = free.All(state.Picked.Contains) ? rest : [.. rest, .. free] };
    }

    private static List<long> Free(Turn turn, Club club, PickState state) =>
        state.Class is { } of
            ?
            [
                .. PersonStore
                    .RosterOfClass(turn.Tx, of)
                    .Select(p => p.Id)
                    .Where(id => ClubMemberStore.ActiveIn(turn.Tx, club.Id, id) is null),
            ]
            : [];

    private static Reply Add(Turn turn, Club club, ClubGroup group, PickState state)
    {
        DateOnly? from = turn.Word(1) == SinceFirst ? club.FirstDay : null;
        var added = state
            .Picked.Select(id => Enrolling.AddByHand(turn.Tx, turn.Centre, turn.Actor, group.Id, id, from))
            .ToList();
        var list = GroupFlow.Show(turn, club, group);
        return added.Count > 0 ? list.Under(GroupTexts.Added(added)) : list;
    }

    private static Reply Out(Turn turn, Club club, ClubGroup group)
    {
        var all = ClubMemberStore.Standing(turn.Tx, group.Id);
        var names = new ListNames(all.Select(l => l.Person), turn.Centre);
        var page = Paging.Page(turn.Id(1), all.Count, RemovedPerPage);
        return all.Count == 0
            ? GroupFlow.Show(turn, club, group)
            : new Screen(
                GroupTexts.WhoGoes,
                [
                    .. all.Skip(page * RemovedPerPage)
                        .Take(RemovedPerPage)
                        .Select(l =>
                            (IReadOnlyList<Button>)[Button.To(names.Of(l.Person), "clOutAsk", group.Id, l.Member.Id)]
                        ),
                    Paging.Row(
                        Button.To(HomeTexts.Back, "clGroup", group.Id),
                        "clOut",
                        page,
                        hasMore: all.Count > (page + 1) * RemovedPerPage,
                        group.Id
                    ),
                ]
            );
    }

    private static Reply AskOut(Turn turn, Club club, ClubGroup group) =>
        Member(turn, group) is { } line
            ? new Screen(
                GroupTexts.RemoveQuestion(ListNames.Short(line.Person, turn.Centre), line.Member),
                [Button.Bad(GroupTexts.RemoveYes, "clOutNow", group.Id, line.Member.Id)],
                [Button.To(HomeTexts.Back, "clGroup", group.Id)]
            )
            : GroupFlow.Show(turn, club, group);

    private static Reply OutNow(Turn turn, Club club, ClubGroup group)
    {
        if (
            Member(turn, group) is not { } line
            || Enrolling.Remove(turn.Tx, turn.Centre, turn.Actor, line.Member.Id).Outcome != EnrolOutcome.Left
        )
        {
            return GroupFlow.Show(turn, club, group);
        }

        return GroupFlow.Show(turn, club, group).Under(GroupTexts.Removed(ListNames.Short(line.Person, turn.Centre)));
    }

    /// <summary>A place of this very group: a number of another is nobody's.</summary>
    private static ClubMemberLine? Member(Turn turn, ClubGroup group) =>
        ClubMemberStore.Standing(turn.Tx, group.Id).FirstOrDefault(l => l.Member.Id == turn.Id(1));

    private static IEnumerable<IReadOnlyList<Button>> Finish(Turn turn, Club club, PickState state)
    {
        if (state.Picked.Count == 0)
        {
            yield break;
        }

        yield return [Button.Good(GroupTexts.Done(state.Picked.Count), "clAddNow", state.GroupId)];
        if (club.FirstDay < DateOnly.FromDateTime(turn.LocalNow.Date))
        {
            yield return
            [
                Button.To(GroupTexts.DoneSince(club.FirstDay, turn.LocalNow), "clAddNow", state.GroupId, SinceFirst),
            ];
        }
    }
}
