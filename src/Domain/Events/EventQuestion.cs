namespace TochkaBot.Domain.Events;

/// <summary>How a question of an event is answered.</summary>
public enum QuestionKind
{
    Text,
    Choice,
    YesNo,
}
