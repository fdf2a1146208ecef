using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Topics;

namespace TochkaBot.Bot.Conversations;

/// <summary>What topics of news are called, wherever they are chosen.</summary>
internal static class TopicNames
{
    public const string Centre = "Центр";

    /// <summary>«Центр», «Проекты», «6Б», «Кружок „Робототехника“». Not made safe for HTML.</summary>
    public static string Of(Tx tx, Topic topic) =>
        topic.Kind switch
        {
            TopicKind.Direction => EventStore.Directions(tx).FirstOrDefault(d => d.Code == topic.Code)?.Title
                ?? "Направление",
            TopicKind.Class => topic.Code,
            TopicKind.Club when long.TryParse(topic.Code, out var id) && ClubStore.Find(tx, id) is { } club =>
                $"Кружок «{club.Title}»",
            TopicKind.Club => "Кружок",
            _ => Centre,
        };
}
