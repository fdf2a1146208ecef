using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.News;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.News;

/// <summary>News as they were written or posted, with the way out under them.</summary>
internal sealed class NewsLetters : ILetters
{
    public IReadOnlyList<string> Kinds => [NewsNotice.Item, NewsNotice.Back];

    public Letter? Write(Tx tx, CentreSettings centre, Notice notice)
    {
        if (
            NewsStore.Find(tx, notice.Subject) is not { } item
            || ContentJson.Read(item.Content) is not [var first, ..] parts
        )
        {
            return null;
        }

        return notice.Kind switch
        {
            NewsNotice.Back => new Letter(parts) { TakenBack = NewsTexts.TakenBack },
            _ when !item.IsOut => null,
            // What was copied cannot be changed where it arrived.
            _ when notice.Detail is not null && first.Kind is ContentKind.Poll or ContentKind.Other => null,
            _ => new Letter(parts) { Rows = parts.Count == 1 ? WaysOut : [] },
        };
    }

    private static IReadOnlyList<IReadOnlyList<Button>> WaysOut =>
        [
            [Button.To(NewsTexts.Menu, "news"), Button.To(NewsTexts.Off, "newsOff")],
        ];
}
