using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Questions;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Questions;

/// <summary>Questions and answers of an event, as tests put and read them.</summary>
internal static class Sheet
{
    /// <param name="choices">One a line; nothing for own words.</param>
    public static void Ask(World world, long eventId, string text, string? choices = null, bool isRequired = true)
    {
        var question = new EventQuestion
        {
            EventId = eventId,
            Kind = choices is null ? QuestionKind.Text : QuestionKind.Choice,
            Text = text,
            Choices = choices ?? string.Empty,
            IsRequired = isRequired,
        };
        var actor = world.Vera.Actor;
        Assert.Equal(QuestionOutcome.Done, world.Write(tx => Questioning.Add(tx, actor, question)));
    }

    /// <summary>In the order of the questions.</summary>
    public static IReadOnlyList<string> Of(World world, long eventId, long personId) =>
        world.Read(tx =>
        {
            var answers = AnswerStore.Of(tx, SignUpStore.ActiveOf(tx, eventId, personId)!.Id);
            return QuestionStore
                .Of(tx, eventId)
                .Where(q => answers.ContainsKey(q.Id))
                .Select(q => answers[q.Id])
                .ToList();
        });
}
