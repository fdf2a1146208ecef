using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Broadcasts;
using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Topics;

namespace TochkaBot.Bot.Broadcasts;

/// <summary>The followers of which news a broadcast is for.</summary>
internal static class TopicChoice
{
    private const int PerPage = 8;

    public static Screen Of(Turn turn, Broadcast draft, IReadOnlyList<AudiencePart> parts, long? asked)
    {
        IReadOnlyList<Topic> all =
        [
            Topic.Centre,
            .. EventStore.Directions(turn.Tx).Select(d => Topic.OfDirection(d.Code)),
            .. ClubStore.Open(turn.Tx).Select(c => Topic.OfClub(c.Id)),
            .. PersonStore.Classes(turn.Tx).Select(Topic.Of),
        ];
        var page = Paging.Page(asked, all.Count, PerPage);
        return new Screen(
            AudienceTexts.ChooseTopics,
            [
                .. all.Skip(page * PerPage)
                    .Take(PerPage)
                    .Select(topic =>
                    {
                        var ticked = parts.Any(p => p.Kind == AudienceKind.Topic && p.Code == topic.Key);
                        var label = AudienceTexts.Ticked(TopicNames.Of(turn.Tx, topic), ticked);
                        return (IReadOnlyList<Button>)[Button.To(label, "bcTo", draft.Id, "topic", topic.Key, page)];
                    }),
                Paging.Row(
                    Button.To(HomeTexts.Back, "bcWho", draft.Id),
                    "bcWho",
                    page,
                    hasMore: all.Count > (page + 1) * PerPage,
                    draft.Id,
                    "topics"
                ),
            ]
        );
    }
}
