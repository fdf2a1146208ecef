using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Access;

namespace TochkaBot.Bot.Staff;

/// <summary>Keys for programs: made and revoked by the head, shown once.</summary>
internal sealed class ApiKeyFlow : IFlow
{
    private static readonly ApiScopes[] Offered = [ApiScopes.Counts, ApiScopes.Counts | ApiScopes.Names, ApiScopes.All];

    public string Name => "apikey";

    public IReadOnlyList<string> Commands => ["apikey"];

    public IReadOnlyList<string> Verbs => ["keys", "newKey", "revokeKey"];

    public Reply Answer(Turn turn)
    {
        if (!turn.Actor.IsHead)
        {
            return new Screen(HomeTexts.NotAllowed, [Button.To(HomeTexts.Back, Home.Verb)]);
        }

        return turn.Verb switch
        {
            "newKey" => Create(turn),
            "revokeKey" => Revoke(turn),
            _ => List(turn),
        };
    }

    public Reply? Fresh(Turn turn) => Answer(turn with { Verb = "keys" });

    private static Screen List(Turn turn)
    {
        var keys = ApiKeyStore.Active(turn.Tx);
        return new Screen(
            ApiKeyTexts.List(keys, turn),
            [
                [Button.To(ApiKeyTexts.NewCounts, "newKey", (int)ApiScopes.Counts)],
                [Button.To(ApiKeyTexts.NewNames, "newKey", (int)(ApiScopes.Counts | ApiScopes.Names))],
                [Button.To(ApiKeyTexts.NewAll, "newKey", (int)ApiScopes.All)],
                .. keys.Select(k => (IReadOnlyList<Button>)[Button.Bad(ApiKeyTexts.RevokeLabel(k), "revokeKey", k.Id)]),
                [Button.To(HomeTexts.Back, Home.Verb)],
            ]
        );
    }

    private static Reply Create(Turn turn)
    {
        if (turn.Id(0) is not { } scopes || !Offered.Contains((ApiScopes)scopes))
        {
            return List(turn);
        }

        var key = ApiKeyStore.Create(turn.Tx, turn.Actor, (ApiScopes)scopes);
        // In a message of its own, so that a second tap finds an old menu and not a second key over the first.
        return new Reply(new Screen(ApiKeyTexts.Created(key!), [Button.To(HomeTexts.Back, "keys")])) { Anew = true };
    }

    private static Screen Revoke(Turn turn) =>
        ApiKeyStore.Revoke(turn.Tx, turn.Actor, turn.Id(0) ?? 0) ? List(turn).Under(ApiKeyTexts.Revoked) : List(turn);
}
