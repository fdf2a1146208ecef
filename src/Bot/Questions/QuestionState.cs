using System.Text.Json.Serialization;
using TochkaBot.Domain.Events;

namespace TochkaBot.Bot.Questions;

/// <summary>A question that is being made: what is not known yet is asked next.</summary>
internal sealed record QuestionState(long EventId)
{
    public QuestionKind? Kind { get; init; }

    public string? Text { get; init; }

    public string? Choices { get; init; }

    /// <summary>All is known once it is; then only whether those that follow ask it too.</summary>
    public bool? IsRequired { get; init; }

    /// <summary>All but whether it must be answered.</summary>
    public bool IsWorded =>
        Kind is not null && Text is not null && (Kind != QuestionKind.Choice || Choices is not null);

    [JsonIgnore]
    public EventQuestion Question =>
        new()
        {
            EventId = EventId,
            Kind = Kind!.Value,
            Text = Text!,
            Choices = Choices ?? string.Empty,
            IsRequired = IsRequired!.Value,
        };
}
