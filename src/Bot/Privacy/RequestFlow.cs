using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Privacy;

namespace TochkaBot.Bot.Privacy;

/// <summary>What somebody types: about whose data, or in answer to which request.</summary>
internal sealed record RequestState(long Subject, bool IsAnswer);

/// <summary>«Попросить исправить», and the head's list of what was asked.</summary>
internal sealed class RequestFlow : IFlow
{
    private const int PerPage = 8;

    public string Name => "privacyRequests";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs =>
        ["privacyAsk", "privacyAsks", "privacyAsked", "privacyAnswer", "privacyFulfil", "privacyFulfilNow"];

    public Reply Answer(Turn turn) =>
        turn.Verb switch
        {
            "privacyAsk" => Ask(turn),
            "privacyAsks" => List(turn),
            "privacyAsked" => Show(turn),
            "privacyAnswer" => AskAnswer(turn),
            "privacyFulfil" => AskFulfil(turn),
            "privacyFulfilNow" => Fulfil(turn),
            _ => Typed(turn),
        };

    public Reply? Fresh(Turn turn) => turn.Actor.IsHead ? (Reply)List(turn with { Words = [] }) : null;

    private Reply Ask(Turn turn)
    {
        if (turn.Id(0) is not { } id || PersonStore.Find(turn.Tx, id) is not { } person)
        {
            return NotYours();
        }

        if (!PrivacyRights.MaySee(turn.Tx, turn.Actor, person))
        {
            return NotYours();
        }

        return turn.Id(1) == (int)RequestKind.Deletion
            ? Kept(turn, person.Id, Requests.Ask(turn.Tx, turn.Centre, turn.Actor, id, RequestKind.Deletion, null))
            : new Reply(new Screen(RequestTexts.AskText, [Button.To(HomeTexts.Back, "privacyOf", person.Id)])).Wait(
                Name,
                new RequestState(person.Id, IsAnswer: false)
            );
    }

    private Reply Typed(Turn turn)
    {
        if (turn.State<RequestState>(Name) is not { } state)
        {
            return NotYours();
        }

        var text = turn.Said is Typed said ? said.Text.Trim() : string.Empty;
        if (text.Length is 0 or > Requests.LongestText)
        {
            var again = state.IsAnswer ? RequestTexts.AnswerAgain : RequestTexts.TextAgain;
            return new Reply(new Screen(again, [Back(state)])).Wait(Name, state);
        }

        return state.IsAnswer
            ? Answered(turn, Requests.Answer(turn.Tx, turn.Actor, state.Subject, text))
            : Kept(
                turn,
                state.Subject,
                Requests.Ask(turn.Tx, turn.Centre, turn.Actor, state.Subject, RequestKind.Correction, text)
            );
    }

    private static Reply Kept(Turn turn, long personId, RequestOutcome outcome) =>
        outcome == RequestOutcome.NotFound
            ? NotYours()
            : new Screen(
                outcome == RequestOutcome.Done ? RequestTexts.Kept : RequestTexts.TooMany,
                [Button.To(HomeTexts.Back, "privacyOf", personId)]
            );

    private static Screen List(Turn turn)
    {
        if (!turn.Actor.IsHead)
        {
            return NotYours();
        }

        var open = RequestStore.Open(turn.Tx);
        var page = Paging.Page(turn.Id(0), open.Count, PerPage);
        var shown = open.Skip(page * PerPage).Take(PerPage).ToList();
        return new Screen(
            RequestTexts.List(open.Count),
            [
                .. shown.Select(r =>
                    (IReadOnlyList<Button>)
                        [Button.To(RequestTexts.Line(r, NameOf(turn, r), turn.LocalNow), "privacyAsked", r.Id)]
                ),
                Paging.Row(
                    Button.To(HomeTexts.Back, "privacy"),
                    "privacyAsks",
                    page,
                    open.Count > (page + 1) * PerPage
                ),
            ]
        );
    }

    private static Screen Show(Turn turn)
    {
        if (Found(turn) is not { } request)
        {
            return List(turn with { Words = [] }).Under(RequestTexts.Gone);
        }

        return new Screen(
            RequestTexts.Card(request, NameOf(turn, request), turn.LocalNow),
            [
                [Button.Good(RequestTexts.Done, "privacyAnswer", request.Id)],
                .. request.Kind == RequestKind.Deletion
                    ? (IEnumerable<IReadOnlyList<Button>>)
                        [
                            [Button.Bad(RequestTexts.Fulfil, "privacyFulfil", request.Id)],
                        ]
                    : [],
                [Button.To(HomeTexts.Back, "privacyAsks", 0)],
            ]
        );
    }

    private Reply AskAnswer(Turn turn) =>
        Found(turn) is { } request
            ? new Reply(
                new Screen(RequestTexts.AskAnswer, [Button.To(HomeTexts.Back, "privacyAsked", request.Id)])
            ).Wait(Name, new RequestState(request.Id, IsAnswer: true))
            : List(turn with { Words = [] }).Under(RequestTexts.Gone);

    private static Screen Answered(Turn turn, RequestOutcome outcome) =>
        List(turn with { Words = [] }).Under(outcome == RequestOutcome.Done ? RequestTexts.Sent : RequestTexts.Gone);

    private static Screen AskFulfil(Turn turn) =>
        Found(turn) is { Kind: RequestKind.Deletion } request
            ? new Screen(
                RequestTexts.FulfilQuestion(NameOf(turn, request)),
                [Button.Bad(PrivacyTexts.EraseYes, "privacyFulfilNow", request.Id)],
                [Button.To(HomeTexts.Back, "privacyAsked", request.Id)]
            )
            : List(turn with { Words = [] }).Under(RequestTexts.Gone);

    private static Screen Fulfil(Turn turn)
    {
        var outcome = Requests.Fulfil(turn.Tx, turn.Centre, turn.Actor, turn.Id(0) ?? 0);
        return List(turn with { Words = [] })
            .Under(
                outcome switch
                {
                    EraseOutcome.Done => RequestTexts.Fulfilled,
                    EraseOutcome.NotFound => RequestTexts.Gone,
                    _ => PrivacyTexts.WhyNot(outcome),
                }
            );
    }

    private static PrivacyRequest? Found(Turn turn) =>
        turn.Actor.IsHead && RequestStore.Find(turn.Tx, turn.Id(0) ?? 0) is { AnsweredAt: null } request
            ? request
            : null;

    private static string NameOf(Turn turn, PrivacyRequest request) =>
        PersonStore.Find(turn.Tx, request.PersonId)!.NameFor(turn.Centre);

    private static Button Back(RequestState state) =>
        state.IsAnswer
            ? Button.To(HomeTexts.Back, "privacyAsked", state.Subject)
            : Button.To(HomeTexts.Back, "privacyOf", state.Subject);

    private static Screen NotYours() => new(PrivacyTexts.NotYours, [Button.To(HomeTexts.Back, Home.Verb)]);
}
