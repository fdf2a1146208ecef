using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Topics;

namespace TochkaBot.Domain.News;

/// <summary>Who publishes news: who leads the centre about everything, teachers about what is theirs.</summary>
public static class NewsRights
{
    public static bool MayWrite(Actor actor) => actor is { IsStaff: true, PersonId: not null };

    /// <summary>Sees what became of it, repeats it, takes it back.</summary>
    public static bool MayRun(Actor actor, NewsItem item) =>
        MayWrite(actor) && (actor.LeadsCentre || item.AuthorId == actor.PersonId);

    /// <summary>Own classes and clubs, and the directions in which one holds events.</summary>
    public static bool MayWriteAbout(Tx tx, Actor actor, Topic topic) =>
        MayWrite(actor)
        && Exists(tx, topic)
        && (
            actor.LeadsCentre
            || topic.Kind switch
            {
                TopicKind.Class => actor.Classes.Any(of => Topic.Of(of) == topic),
                TopicKind.Club => Club(tx, topic) is { } club && ClubRights.MayEdit(actor, club),
                TopicKind.Direction => EventStore.Own(tx, actor, 0, 500).Any(e => e.Direction == topic.Code),
                _ => false,
            }
        );

    private static bool Exists(Tx tx, Topic topic) =>
        topic.Kind switch
        {
            TopicKind.Centre => true,
            TopicKind.Direction => EventStore.Directions(tx).Any(d => d.Code == topic.Code),
            TopicKind.Club => Club(tx, topic) is not null,
            _ => PersonStore.Classes(tx).Any(of => Topic.Of(of) == topic),
        };

    private static Club? Club(Tx tx, Topic topic) =>
        long.TryParse(topic.Code, out var id) ? ClubStore.Find(tx, id) : null;
}
