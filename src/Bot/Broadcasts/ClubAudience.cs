using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Broadcasts;
using TochkaBot.Domain.Clubs;

namespace TochkaBot.Bot.Broadcasts;

/// <summary>The clubs to choose from: those that go on, the author's own first.</summary>
internal static class ClubAudience
{
    private const int PerPage = 8;

    /// <summary>What a button adds or takes out; nothing when it was forged.</summary>
    public static AudiencePart? Part(Turn turn, long? id) =>
        ClubStore.FindFor(turn.Tx, turn.Actor, id ?? 0) is { } club
            ? new AudiencePart { Kind = AudienceKind.Club, SubjectId = club.Id }
            : null;

    public static Screen Of(Turn turn, Broadcast draft, IReadOnlyList<AudiencePart> parts, long? asked)
    {
        var clubs = ClubStore.Open(turn.Tx).OrderBy(c => !ClubRights.MayEdit(turn.Actor, c)).ToList();
        var page = Paging.Page(asked, clubs.Count, PerPage);
        return new Screen(
            clubs.Count == 0 ? AudienceTexts.NoClubs : AudienceTexts.ChooseClubs,
            [
                .. clubs
                    .Skip(page * PerPage)
                    .Take(PerPage)
                    .Select(c =>
                        (IReadOnlyList<Button>)
                            [
                                Button.To(
                                    AudienceTexts.Ticked(
                                        c.Title,
                                        parts.Any(p => p.Kind == AudienceKind.Club && p.SubjectId == c.Id)
                                    ),
                                    "bcTo",
                                    draft.Id,
                                    "club",
                                    c.Id,
                                    page
                                ),
                            ]
                    ),
                Paging.Row(
                    Button.Good(BroadcastTexts.Ready, "bcReady", draft.Id),
                    "bcWho",
                    page,
                    hasMore: clubs.Count > (page + 1) * PerPage,
                    draft.Id,
                    "clubs"
                ),
                [Button.To(HomeTexts.Back, "bcWho", draft.Id)],
            ]
        );
    }
}
