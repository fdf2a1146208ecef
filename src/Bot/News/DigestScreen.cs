using System.Globalization;
using System.Text;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.News;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Topics;

namespace TochkaBot.Bot.News;

/// <summary>Several news as one message: headings by topic, a number for each, and the rest by /news.</summary>
internal static class DigestScreen
{
    /// <summary>Below Telegram's 4096, which counts without marks.</summary>
    private const int Room = 3600;
    private const int Most = 24;
    private const int InRow = 6;

    public static Screen Of(Tx tx, IReadOnlyList<NewsItem> items)
    {
        StringBuilder text = new(NewsTexts.DigestTitle);
        List<NewsItem> shown = [];
        foreach (var topic in items.GroupBy(item => NewsStore.TopicsOf(tx, item.Id).FirstOrDefault(Topic.Centre)))
        {
            Add(text, shown, $"\n\n{Html.Bold(TopicNames.Of(tx, topic.Key))}", topic);
        }

        var rest = items.Count - shown.Count;
        text.Append(rest > 0 ? $"\n\n{NewsTexts.AndMore(rest)}" : string.Empty);
        return new Screen(
            text.ToString(),
            [
                .. shown
                    .Select((item, i) => Button.To((i + 1).ToString(CultureInfo.InvariantCulture), "newsOne", item.Id))
                    .Chunk(InRow),
                [Button.To(NewsTexts.Menu, "news"), Button.To(NewsTexts.Off, "newsOff")],
            ]
        );
    }

    private static void Add(StringBuilder text, List<NewsItem> shown, string heading, IEnumerable<NewsItem> items)
    {
        foreach (var item in items)
        {
            var line = $"{heading}\n{shown.Count + 1}. {NewsTexts.Line(item)}";
            if (shown.Count == Most || text.Length + line.Length > Room)
            {
                return;
            }

            text.Append(line);
            shown.Add(item);
            heading = string.Empty;
        }
    }
}
