using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Clubs;

/// <summary>«Согласия на бумаге»: whose place in the group waits for one.</summary>
internal sealed class PapersFlow : IFlow
{
    private const int PerPage = 8;

    public string Name => "clubPapers";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["clPapers", "clPaper", "clPaperNow"];

    public Reply Answer(Turn turn) =>
        GroupFlow.ForGroup(
            turn,
            turn.Id(0),
            (club, group) =>
                turn.Verb switch
                {
                    "clPaper" => Ask(turn, club, group),
                    "clPaperNow" => Record(turn, club, group),
                    _ => List(turn, club, group, turn.Id(1)),
                }
        );

    public Reply? Fresh(Turn turn) =>
        GroupFlow.ForGroup(turn, turn.Id(0), (club, group) => GroupFlow.Show(turn, club, group));

    internal static List<ClubMemberLine> Waiting(Turn turn, ClubGroup group) =>
        [
            .. ClubMemberStore
                .Standing(turn.Tx, group.Id)
                .Where(l => l.Member.Status != ClubMemberStatus.Enrolled)
                .Where(l => ConsentStore.IsNeeded(turn.Tx, turn.Centre, l.Person.Id)),
        ];

    private static Reply List(Turn turn, Club club, ClubGroup group, long? asked)
    {
        var waiting = Waiting(turn, group);
        if (waiting.Count == 0)
        {
            return GroupFlow.Show(turn, club, group);
        }

        var names = new ListNames(waiting.Select(l => l.Person), turn.Centre);
        var page = Paging.Page(asked, waiting.Count, PerPage);
        return new Screen(
            GroupTexts.WhosePaper,
            [
                .. waiting
                    .Skip(page * PerPage)
                    .Take(PerPage)
                    .Select(l =>
                        (IReadOnlyList<Button>)[Button.To(names.Of(l.Person), "clPaper", group.Id, l.Member.Id)]
                    ),
                Paging.Row(
                    Button.To(HomeTexts.Back, "clGroup", group.Id),
                    "clPapers",
                    page,
                    hasMore: waiting.Count > (page + 1) * PerPage,
                    group.Id
                ),
            ]
        );
    }

    private static Reply Ask(Turn turn, Club club, ClubGroup group) =>
        Waiting(turn, group).FirstOrDefault(l => l.Member.Id == turn.Id(1)) is { } line
            ? new Screen(
                GroupTexts.PaperQuestion(ListNames.Short(line.Person, turn.Centre)),
                [Button.Good(GroupTexts.PaperYes, "clPaperNow", group.Id, line.Member.Id)],
                [Button.To(HomeTexts.Back, "clPapers", group.Id, 0)]
            )
            : GroupFlow.Show(turn, club, group);

    private static Reply Record(Turn turn, Club club, ClubGroup group)
    {
        if (Waiting(turn, group).FirstOrDefault(l => l.Member.Id == turn.Id(1)) is not { } line)
        {
            return GroupFlow.Show(turn, club, group);
        }

        var result = ClubPapers.Record(turn.Tx, turn.Centre, turn.Actor, line.Member.Id);
        return GroupFlow
            .Show(turn, club, group)
            .Under(result.Outcome == EnrolOutcome.AwaitingConsent ? GroupTexts.PaperRefused : GroupTexts.PaperWritten);
    }
}
