using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Broadcasts;
using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Topics;

namespace TochkaBot.Bot.Broadcasts;

/// <summary>What groups of recipients are called.</summary>
internal static class AudienceTexts
{
    public const string Classes = "🏫 Классы";
    public const string Directions = "🧭 Направление";
    public const string Events = "📅 Мероприятие";
    public const string Clubs = "🧩 Кружок";

    public const string Topics = "📰 Подписчики новостей";

    public const string ChooseTopics =
        "Подписчикам каких новостей? Придёт всем, кто подписан, как бы часто они ни читали.";

    public const string ChooseClasses =
        "Каким классам? Сообщение получат ученики этих классов и их семьи. Нажмите ещё раз, чтобы убрать.";

    public const string ChooseDirections =
        "Каким направлениям? Сообщение получат все, кто когда-либо записывался на их мероприятия, и семьи.";

    public const string ChooseEvents = "Чьим участникам? Выберите мероприятие.";

    public const string ChooseClubs =
        "Чьим ребятам? Сообщение получат все, кто занимается в кружке, и их семьи. Нажмите ещё раз, чтобы убрать.";

    public const string NoClubs = "Кружков пока нет.";

    public const string NoClasses = "Классов пока нет.";

    public const string NoEvents = "Мероприятий пока нет.";

    public static string ChooseStanding(Event item) =>
        $"{Html.Bold(item.Title)}\n\nКому из участников? Их семьи тоже получат.";

    public static string Kind(AudienceKind kind) =>
        kind switch
        {
            AudienceKind.All => "Всем",
            AudienceKind.Families => "Семьям",
            AudienceKind.Pupils => "Ученикам",
            AudienceKind.Staff => "Педагогам",
            _ => string.Empty,
        };

    public static string Standing(EventStanding standing) =>
        standing switch
        {
            EventStanding.SignedUp => "Записаны",
            EventStanding.Queued => "В очереди",
            EventStanding.Came => "Пришли",
            _ => "Не пришли",
        };

    public static string Ticked(string label, bool ticked) => ticked ? $"✅ {label}" : label;

    /// <summary>«Всем», «6Б», «„Хакатон“: записаны».</summary>
    public static string Of(Tx tx, AudiencePart part) =>
        part.Kind switch
        {
            AudienceKind.Class => $"{part.Grade}{part.Letter}",
            AudienceKind.Direction => $"направление «{Direction(tx, part.Code)}»",
            AudienceKind.Club => $"кружок «{ClubStore.Find(tx, part.SubjectId)?.Title}»",
            AudienceKind.Event =>
                $"«{EventStore.Find(tx, part.SubjectId)?.Title}»: {Standing(part.Standing).ToLowerInvariant()}",
            AudienceKind.Topic when Topic.Read(part.Code) is { } topic => $"подписчики: {TopicNames.Of(tx, topic)}",
            var kind => Kind(kind),
        };

    public static string All(Tx tx, IReadOnlyList<AudiencePart> parts) =>
        parts.Count == 0 ? "пока никому" : Html.Safe(string.Join(", ", parts.Take(30).Select(part => Of(tx, part))));

    private static string? Direction(Tx tx, string code) =>
        EventStore.Directions(tx).FirstOrDefault(direction => direction.Code == code)?.Title;
}
