using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Families;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Families;

/// <summary>«Подтвердить связь»: staff say who a typed name is.</summary>
internal sealed class ClaimFlow : IFlow
{
    private const int PerPage = 8;

    public string Name => "claims";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["claims", "claim", "claimIs", "claimNew", "claimNo", "claimNoNow"];

    public Reply Answer(Turn turn)
    {
        if (!turn.Actor.IsStaff)
        {
            return new Screen(HomeTexts.NotAllowed, [Button.To(HomeTexts.Back, Home.Verb)]);
        }

        return turn.Verb switch
        {
            "claim" => Claim(turn),
            "claimIs" => Settle(turn, turn.Id(1) ?? 0),
            "claimNew" => Settle(turn, knownId: null),
            "claimNo" => AskReject(turn),
            "claimNoNow" => Reject(turn),
            _ => List(turn),
        };
    }

    public Reply? Fresh(Turn turn) => Answer(turn with { Verb = "claims", Words = [] });

    private static Screen List(Turn turn)
    {
        var back = Button.To(HomeTexts.Back, "family");
        var claims = Claims.For(turn.Tx, turn.Actor);
        if (claims.Count == 0)
        {
            return new Screen(ClaimTexts.Nothing, [back]);
        }

        var page = Paging.Page(turn.Verb == "claims" ? turn.Id(0) : 0, claims.Count, PerPage);
        return new Screen(
            ClaimTexts.ListTitle(claims.Count),
            [
                .. claims
                    .Skip(page * PerPage)
                    .Take(PerPage)
                    .Select(c =>
                        (IReadOnlyList<Button>)[Button.To(ClaimTexts.LineLabel(c, turn.Centre), "claim", c.Typed.Id)]
                    ),
                Paging.Row(back, "claims", page, hasMore: claims.Count > (page + 1) * PerPage),
            ]
        );
    }

    private static Screen Claim(Turn turn)
    {
        if (Asked(turn) is not { } claim)
        {
            return List(turn).Under(ClaimTexts.Gone);
        }

        var candidates = Claims.Candidates(turn.Tx, claim.Typed).Take(PerPage).ToList();
        var adults = claim.Links.Select(l => PersonStore.Find(turn.Tx, l.AdultId)!).ToList();
        return new Screen(
            ClaimTexts.Of(claim, adults, candidates.Count > 0, turn.Centre),
            [
                .. candidates.Select(c =>
                    (IReadOnlyList<Button>)
                        [Button.Good(ClaimTexts.CandidateLabel(c, turn.Centre), "claimIs", claim.Typed.Id, c.Id)]
                ),
                .. Claims.MayEnlist(turn.Actor, claim.Typed)
                    ? (IEnumerable<IReadOnlyList<Button>>)
                        [
                            [Button.To(ClaimTexts.Enlist, "claimNew", claim.Typed.Id)],
                        ]
                    : [],
                [Button.Bad(ClaimTexts.Reject, "claimNo", claim.Typed.Id)],
                [Button.To(HomeTexts.Back, "claims", 0)],
            ]
        );
    }

    private static Screen Settle(Turn turn, long? knownId)
    {
        var outcome = Claims.Confirm(turn.Tx, turn.Centre, turn.Actor, turn.Id(0) ?? 0, knownId);
        return List(turn).Under(outcome == ClaimOutcome.Confirmed ? ClaimTexts.Confirmed : ClaimTexts.Gone);
    }

    private static Screen AskReject(Turn turn) =>
        Asked(turn) is { } claim
            ? new Screen(
                ClaimTexts.RejectQuestion(claim, turn.Centre),
                [Button.Bad(ClaimTexts.RejectYes, "claimNoNow", claim.Typed.Id)],
                [Button.To(HomeTexts.Back, "claim", claim.Typed.Id)]
            )
            : List(turn).Under(ClaimTexts.Gone);

    private static Screen Reject(Turn turn)
    {
        var outcome = Claims.Reject(turn.Tx, turn.Centre, turn.Actor, turn.Id(0) ?? 0);
        return List(turn).Under(outcome == ClaimOutcome.Rejected ? ClaimTexts.Rejected : ClaimTexts.Gone);
    }

    private static Claim? Asked(Turn turn) => Claims.Find(turn.Tx, turn.Actor, turn.Id(0) ?? 0);
}
