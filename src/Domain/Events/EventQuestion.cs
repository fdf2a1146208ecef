namespace TochkaBot.Domain.Events;

/// <summary>How a question of an event is answered.</summary>
public enum QuestionKind
{
    Text,
    Choice,
    YesNo,
}

/// <summary>What an event asks of whoever signs up.</summary>
public sealed record EventQuestion
{
    public const int LongestText = 200;
    public const int LongestAnswer = 500;
    public const int LeastChoices = 2;
    public const int MostChoices = 8;

    /// <summary>A choice stands on a button.</summary>
    public const int LongestChoice = 40;

    private static readonly IReadOnlyList<string> YesOrNo = ["Да", "Нет"];

    public long Id { get; init; }

    public long EventId { get; init; }

    public QuestionKind Kind { get; init; }

    public string Text { get; init; } = string.Empty;

    /// <summary>The choices, one a line.</summary>
    public string Choices { get; init; } = string.Empty;

    public bool IsRequired { get; init; }

    /// <summary>What may be answered; nothing where it is the person's own words.</summary>
    public IReadOnlyList<string> Options =>
        Kind switch
        {
            QuestionKind.Choice => Choices.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            QuestionKind.YesNo => YesOrNo,
            _ => [],
        };

    /// <returns>The answer as it is kept; nothing when it is none to this question.</returns>
    public string? Read(string said)
    {
        var text = said.Trim();
        return Kind == QuestionKind.Text
            ? text.Length is > 0 and <= LongestAnswer
                ? text
                : null
            : Options.FirstOrDefault(option => option.Equals(text, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The choices as people list them: one a line, or by commas.</summary>
    /// <returns>Nothing when they are too few, too many or too long.</returns>
    public static string? ReadChoices(string said)
    {
        const StringSplitOptions Clean = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;
        var lines = said.Split('\n', Clean);
        var all = (lines.Length > 1 ? lines : said.Split([',', ';'], Clean))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        return all.Count is >= LeastChoices and <= MostChoices && all.All(c => c.Length <= LongestChoice)
            ? string.Join('\n', all)
            : null;
    }

    /// <summary>Another event asks this in the same words; whether it must be answered may differ.</summary>
    public bool IsAskedBy(EventQuestion other) => other.Kind == Kind && other.Text == Text && other.Choices == Choices;

    /// <summary>Could stand as it is.</summary>
    public bool IsSound =>
        Text.Length is > 0 and <= LongestText
        && Text == Text.Trim()
        && (Kind != QuestionKind.Choice || ReadChoices(Choices) == Choices);
}
