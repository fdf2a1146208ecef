using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Conversations.Picking;
using TochkaBot.Domain.Clubs;

namespace TochkaBot.Bot.Clubs;

/// <summary>What has been ticked so far for one group.</summary>
internal sealed record GroupPicks(long GroupId)
{
    public Picks Picks { get; init; } = new();
}

/// <summary>«Добавить» and «Убрать»: by the class lists, with ticks.</summary>
internal sealed class PickFlow : IFlow
{
    private const string SinceFirst = "first";
    private const int RemovedPerPage = 8;

    private static readonly PickVerbs Buttons = new("clAdd", "clClass", "clTick", "clWhole", "clAddNow");

    public string Name => "clubPick";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => [.. Buttons.All, "clOut", "clOutAsk", "clOutNow"];

    public Reply Answer(Turn turn)
    {
        var kept = turn.State<GroupPicks>(Name);
        return GroupFlow.ForGroup(
            turn,
            turn.Verb.Length > 0 ? turn.Id(0) : kept?.GroupId,
            (club, group) => Step(turn, club, group, kept?.GroupId == group.Id ? kept.Picks : new Picks())
        );
    }

    public Reply? Fresh(Turn turn) =>
        GroupFlow.ForGroup(turn, turn.Id(0), (club, group) => GroupFlow.Show(turn, club, group));

    private Reply Step(Turn turn, Club club, ClubGroup group, Picks picks) =>
        turn.Verb switch
        {
            "clAddNow" => Add(turn, club, group, picks),
            "clOut" => Out(turn, club, group),
            "clOutAsk" => AskOut(turn, club, group),
            "clOutNow" => OutNow(turn, club, group),
            _ => Pick(turn, club, group, picks),
        };

    private Reply Pick(Turn turn, Club club, ClubGroup group, Picks picks)
    {
        var (screen, next) = PickSteps.Answer(turn, Place(turn, club, group), picks);
        return new Reply(screen).Wait(Name, new GroupPicks(group.Id) { Picks = next });
    }

    /// <summary>Who is in a group of the club has a place already, here or beside.</summary>
    private static PickPlace Place(Turn turn, Club club, ClubGroup group) =>
        new(group.Id, Buttons)
        {
            Standing = ClubMemberStore
                .ActiveIn(turn.Tx, club.Id)
                .DistinctBy(m => m.PersonId)
                .ToDictionary(
                    m => m.PersonId,
                    m => new PickStanding(ClubTexts.Mark(m.Status), "clOutAsk", m.GroupId, m.Id)
                ),
            OverClasses = hasClasses => GroupTexts.Choose(club, hasClasses),
            OverPupils = (of, picked) => GroupTexts.Class(club, of, picked),
            WholeLabel = GroupTexts.WholeClass,
            OtherWays = SinceTheStart(turn, club, group),
            WayOut = Button.To(HomeTexts.Back, "clGroup", group.Id),
        };

    private static IReadOnlyList<IReadOnlyList<Button>> SinceTheStart(Turn turn, Club club, ClubGroup group) =>
        club.FirstDay < turn.Today
            ?
            [
                [Button.To(GroupTexts.DoneSince(club.FirstDay, turn.LocalNow), "clAddNow", group.Id, SinceFirst)],
            ]
            : [];

    private static Reply Add(Turn turn, Club club, ClubGroup group, Picks picks)
    {
        DateOnly? from = turn.Word(1) == SinceFirst ? club.FirstDay : null;
        var added = picks
            .Ids.Select(id => Enrolling.AddByHand(turn.Tx, turn.Centre, turn.Actor, group.Id, id, from))
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
}
