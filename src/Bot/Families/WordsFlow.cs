using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Families;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Families;

/// <summary>The head reads and writes the words of the consents.</summary>
internal sealed class WordsFlow : IFlow
{
    public string Name => "consentWords";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["consentWords", "words", "wordsAsk", "wordsSet"];

    public Reply Answer(Turn turn)
    {
        if (!turn.Actor.IsHead)
        {
            return new Screen(HomeTexts.NotAllowed, [Button.To(HomeTexts.Back, Home.Verb)]);
        }

        var chosen = turn.Id(0) is { } id && Enum.IsDefined((ConsentPurpose)id) ? (ConsentPurpose)id : default;
        return turn.Verb switch
        {
            "words" => Show(turn, chosen),
            "wordsAsk" => Ask(chosen),
            "wordsSet" => Set(turn),
            "" => Typed(turn),
            _ => List(),
        };
    }

    public Reply? Fresh(Turn turn) => Answer(turn with { Verb = "consentWords" });

    private static Screen List() =>
        new(
            WordsTexts.Title,
            [
                .. Enum.GetValues<ConsentPurpose>()
                    .Select(p => (IReadOnlyList<Button>)[Button.To(WordsTexts.Label(p), "words", (int)p)]),
                [Button.To(HomeTexts.Back, "centre")],
            ]
        );

    private static Screen Show(Turn turn, ConsentPurpose purpose) =>
        new(
            WordsTexts.Of(purpose, ConsentTextStore.Current(turn.Tx, purpose)?.Text ?? string.Empty),
            [Button.To(WordsTexts.Change, "wordsAsk", (int)purpose)],
            [Button.To(HomeTexts.Back, "consentWords")]
        );

    private Reply Ask(ConsentPurpose purpose) => Waiting(WordsTexts.Ask(purpose), new Draft(purpose, Text: null));

    private Reply Typed(Turn turn)
    {
        if (turn.State<Draft>(Name) is not { } draft)
        {
            return List();
        }

        if (
            turn.Said is not Typed { Text: var text }
            || text.Trim().Length is < ConsentWords.Shortest or > ConsentWords.Longest
        )
        {
            return Waiting($"{WordsTexts.WrongLength}\n\n{WordsTexts.Ask(draft.Purpose)}", draft with { Text = null });
        }

        var screen = new Screen(
            WordsTexts.Preview(text.Trim()),
            [Button.Good(WordsTexts.Publish, "wordsSet"), Button.To(HomeTexts.Back, "words", (int)draft.Purpose)]
        );
        return new Reply(screen).Wait(Name, draft with { Text = text.Trim() });
    }

    private Reply Set(Turn turn) =>
        turn.State<Draft>(Name) is { Text: { } text, Purpose: var purpose }
        && ConsentWords.Set(turn.Tx, turn.Actor, purpose, text) == WordsOutcome.Done
            ? List().Under(WordsTexts.Kept)
            : List();

    private Reply Waiting(string words, Draft draft) =>
        new Reply(new Screen(words, [Button.To(HomeTexts.Back, "words", (int)draft.Purpose)])).Wait(Name, draft);

    private sealed record Draft(ConsentPurpose Purpose, string? Text);
}
