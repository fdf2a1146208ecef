using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Preferences;

namespace TochkaBot.Bot.Preferences;

/// <summary>The centre's settings, for the head: each with what it means, changed by a tap or a typed line.</summary>
internal sealed class CentreFlow(CentreBook book) : IFlow
{
    public string Name => "centre";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["centre", "centreAsk", "centreSet", "centreSure", "centreReset"];

    public Reply Answer(Turn turn)
    {
        if (!turn.Actor.IsHead)
        {
            return new Screen(HomeTexts.NotAllowed, [Button.To(HomeTexts.Back, Home.Verb)]);
        }

        return turn.Verb switch
        {
            "centreAsk" => Ask(turn, turn.Word(0)),
            "centreSet" => Choose(turn, isSure: false),
            "centreSure" => Choose(turn, isSure: true),
            "centreReset" => Reset(turn),
            "" => Typed(turn),
            _ => List(turn, turn.Centre),
        };
    }

    public Reply? Fresh(Turn turn) => Answer(turn with { Verb = "centre" });

    private static Screen List(Turn turn, CentreSettings centre) =>
        new(
            SettingTexts.Title,
            [
                .. CentreOptions.All.Select(option =>
                    (IReadOnlyList<Button>)[Button.To(SettingTexts.Label(option, centre), "centreAsk", option.Key)]
                ),
                [Button.To(SettingTexts.Directions, "directions"), Button.To(SettingTexts.Words, "consentWords")],
                [Button.To(SettingTexts.Holidays, "rest"), Button.To(SettingTexts.Staff, "staff")],
                [Button.To(HomeTexts.Back, "settings")],
            ]
        );

    private Reply Ask(Turn turn, string key)
    {
        if (CentreOptions.Find(key) is not { } option)
        {
            return List(turn, turn.Centre);
        }

        var isSet = CentreStore.Find(turn.Tx, key) is not null;
        var screen = new Screen(
            SettingTexts.Ask(option, turn.Centre, isSet),
            [
                .. SettingTexts
                    .Choices(key)
                    .Select((choice, index) => Button.To(choice.Label, "centreSet", key, index))
                    .Chunk(2),
                .. isSet
                    ? (IReadOnlyList<Button>[])
                        [
                            [Button.To(SettingTexts.Reset, "centreReset", key)],
                        ]
                    : [],
                [Button.To(HomeTexts.Back, "centre")],
            ]
        );
        return new Reply(screen).Wait(Name, new Asked(key));
    }

    private Reply Choose(Turn turn, bool isSure)
    {
        var key = turn.Word(0);
        if (turn.Id(1) is not { } index || SettingTexts.Choices(key).ElementAtOrDefault((int)index) is not { } choice)
        {
            return List(turn, turn.Centre);
        }

        return choice.Warning is { } warning && !isSure
            ? new Screen(
                warning,
                [Button.Bad(SettingTexts.Sure, "centreSure", key, index)],
                [Button.To(HomeTexts.Back, "centreAsk", key)]
            )
            : Set(turn, key, choice.Value);
    }

    private Reply Typed(Turn turn)
    {
        if (turn.State<Asked>(Name) is not { } asked)
        {
            return List(turn, turn.Centre);
        }

        if (turn.Said is not Typed { Text: var text })
        {
            return Again(turn, asked.Key);
        }

        var choices = SettingTexts.Choices(asked.Key);
        var named = choices.FirstOrDefault(c =>
            string.Equals(c.Label, text.Trim(), StringComparison.OrdinalIgnoreCase)
        );
        // What needs a second question is chosen by its button only.
        return choices.Any(c => c.Warning is not null)
            ? Again(turn, asked.Key)
            : Set(turn, asked.Key, named?.Value ?? text);
    }

    private Reply Set(Turn turn, string key, string value) =>
        CentreChanges.Set(turn.Tx, turn.Centre, turn.Actor, key, value) == SettingOutcome.Done
            ? List(turn, Now(turn)).Under(SettingTexts.Saved)
            : Again(turn, key);

    private Reply Again(Turn turn, string key)
    {
        var again = Ask(turn, key);
        return again with { Screen = again.Screen.Under(SettingTexts.Of(key).Wrong) };
    }

    private Screen Reset(Turn turn)
    {
        CentreChanges.Reset(turn.Tx, turn.Actor, turn.Word(0));
        return List(turn, Now(turn)).Under(SettingTexts.Saved);
    }

    /// <summary>As they are in this very transaction.</summary>
    private CentreSettings Now(Turn turn) => CentreStore.Over(turn.Tx, book.Files);

    private sealed record Asked(string Key);
}
