using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Broadcasts;

namespace TochkaBot.Bot.Broadcasts;

/// <param name="BroadcastId">What the next message corrects.</param>
internal sealed record CorrectState(long BroadcastId);

/// <summary>«Исправить»: another message in the place of the one that arrived. And to whom teachers may write.</summary>
internal sealed class CorrectFlow : IFlow
{
    public string Name => "broadcastCorrect";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["bcFix"];

    public Reply Answer(Turn turn)
    {
        var id = turn.Verb.Length > 0 ? turn.Id(0) : turn.State<CorrectState>(Name)?.BroadcastId;
        if (Running.Find(turn.Tx, turn.Actor, id ?? 0) is not { } item)
        {
            return ComposeFlow.Refused();
        }

        return turn.Verb.Length > 0 ? Ask(item) : Take(turn, item);
    }

    private Reply Ask(Broadcast item, string? heading = null)
    {
        var screen = new Screen(CourseTexts.AskCorrection, [Button.To(HomeTexts.Back, "bcView", item.Id)]);
        return new Reply(heading is null ? screen : screen.Under(heading)).Wait(Name, new CorrectState(item.Id));
    }

    private Reply Take(Turn turn, Broadcast item)
    {
        var content = turn.Said.Content ?? (turn.Said is Typed typed ? new Content { Text = typed.Text } : null);
        var before = ContentJson.Read(item.Content);
        if (content is null || before.Count == 0)
        {
            return Ask(item, BroadcastTexts.NothingThere);
        }

        if (ContentCheck.Trouble(content) is { } trouble)
        {
            return Ask(item, trouble);
        }

        if (Corrected(before, content) is not { } after)
        {
            return Ask(item, CourseTexts.OtherKind);
        }

        var outcome = Running.Correct(turn.Tx, turn.Actor, item.Id, ContentJson.Write(after));
        return new Screen(
            outcome == BroadcastOutcome.Done ? CourseTexts.Corrected : CourseTexts.TooLate,
            [Button.To(CourseTexts.Refresh, "bcView", item.Id)]
        );
    }

    /// <summary>Of an album, the words change or its first part; a text under a picture changes the caption.</summary>
    private static IReadOnlyList<Content>? Corrected(IReadOnlyList<Content> before, Content content)
    {
        var first = before[0];
        return (first.Kind, content.Kind) switch
        {
            (ContentKind.Poll or ContentKind.Other, _) or (_, ContentKind.Poll or ContentKind.Other) => null,
            (ContentKind.Text, ContentKind.Text) => [content],
            (ContentKind.Text, _) => null,
            (_, ContentKind.Text) when content.Text.Length <= ContentCheck.LongestCaption =>
            [
                first with
                {
                    Text = content.Text,
                    Marks = content.Marks,
                },
                .. before.Skip(1),
            ],
            (_, ContentKind.Text) => null,
            _ => [content with { Album = first.Album }, .. before.Skip(1)],
        };
    }
}
