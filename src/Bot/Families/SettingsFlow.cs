using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Families;

namespace TochkaBot.Bot.Families;

/// <summary>One's own account: another phone, switching it off.</summary>
internal sealed class SettingsFlow(BotName bot, IEnumerable<SettingsEntry> entries) : IFlow
{
    public string Name => "settings";

    public IReadOnlyList<string> Commands => ["settings"];

    public IReadOnlyList<string> Verbs => ["settings", "newPhone", "disconnect", "disconnectNow"];

    public Reply Answer(Turn turn)
    {
        if (turn.Actor.Person is null)
        {
            return new Screen(HomeTexts.NotAllowed, [Button.To(HomeTexts.Back, Home.Verb)]);
        }

        return turn.Verb switch
        {
            "newPhone" => Phone(turn),
            "disconnect" => new Screen(
                FamilyTexts.DisconnectQuestion,
                [Button.Bad(FamilyTexts.DisconnectYes, "disconnectNow")],
                [Button.To(HomeTexts.Back, "settings")]
            ),
            "disconnectNow" => Disconnect(turn),
            _ => Show(turn),
        };
    }

    public Reply? Fresh(Turn turn) => Answer(turn with { Verb = "settings" });

    private Screen Show(Turn turn) =>
        new(
            FamilyTexts.SettingsOf(turn.Actor.Person!),
            [
                .. entries
                    .Where(entry => entry.May(turn.Actor))
                    .OrderBy(entry => entry.Order)
                    .Select(entry => (IReadOnlyList<Button>)[Button.To(entry.Label, entry.Verb)]),
                [Button.To(HomeTexts.Back, Home.Verb)],
            ]
        );

    /// <summary>In a message of its own, so that a second tap finds an old menu and not a second code over the first.</summary>
    private Reply Phone(Turn turn)
    {
        var made = Accounts.NewPhone(turn.Tx, turn.Actor)!;
        var words = FamilyTexts.Phone(bot.DeepLink(made.Link), made, turn.Centre, turn.Tx.Now);
        return new Reply(new Screen(words, [Button.To(HomeTexts.Back, "settings")])) { Anew = true };
    }

    private static Reply Disconnect(Turn turn)
    {
        Accounts.Disconnect(turn.Tx, turn.Account);
        return new Screen(FamilyTexts.Disconnected);
    }
}
