using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Papers;

namespace TochkaBot.Bot.Events;

/// <summary>
/// What of a standing event has screens of its own. The ways there are open while nothing in the form waits to be saved: who
/// leaves a form half changed would lose it.
/// </summary>
internal static class FormBeside
{
    public static IEnumerable<IReadOnlyList<Button>> Rows(Turn turn, FormState state)
    {
        if (state.EventId is { } id && EventStore.Find(turn.Tx, id) is { } item && item.Draft() == state.Draft)
        {
            yield return
            [
                Button.To(FormTexts.Files(AttachmentStore.Count(turn.Tx, id)), "filesEdit", id),
                Button.To(FormTexts.Questions(QuestionStore.Count(turn.Tx, id)), "quests", id),
            ];
        }
    }
}
