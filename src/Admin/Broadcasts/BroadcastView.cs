using System.ComponentModel;
using System.Text.Json.Serialization;
using TochkaBot.Admin.Input;
using TochkaBot.Domain.Broadcasts;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;

namespace TochkaBot.Admin.Broadcasts;

[Description("What became of one broadcast, counted by chats: a person with two accounts is two. No names, no text.")]
internal sealed record BroadcastView
{
    public required long Id { get; init; }

    [JsonConverter(typeof(CamelWord<BroadcastState>))]
    public required BroadcastState State { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    [Description("When it goes out; null for a draft.")]
    public required DateTimeOffset? DueAt { get; init; }

    [Description("When its recipients were written down.")]
    public required DateTimeOffset? StartedAt { get; init; }

    [Description("When the last of it was decided; null while it is under way.")]
    public required DateTimeOffset? FinishedAt { get; init; }

    [Description("It is sent every week from then on.")]
    public required bool Weekly { get; init; }

    [Description("All recipients that were written down so far.")]
    public required int Total { get; init; }

    [Description("The messenger confirmed that it arrived.")]
    public required int Delivered { get; init; }

    [Description("The answer was lost: it may have arrived.")]
    public required int Uncertain { get; init; }

    [Description("The person has switched the bot off, or the account is no more.")]
    public required int Blocked { get; init; }

    [Description("The messenger refused it, or a part of an album did not arrive.")]
    public required int Failed { get; init; }

    public required int Expired { get; init; }

    [Description("Stopped before its turn came.")]
    public required int Cancelled { get; init; }

    [Description("Not yet decided.")]
    public required int Waiting { get; init; }

    [Description("It asks for «Ознакомлен(а)».")]
    public required bool Acknowledged { get; init; }

    [Description("Who has said so.")]
    public required int Read { get; init; }

    [Description("Messages that arrived and were taken back; null unless it was withdrawn.")]
    public required int? Withdrawn { get; init; }

    [Description("Class by class, the children without any account too.")]
    public required IReadOnlyList<ClassView> Classes { get; init; }

    public static BroadcastView Of(Broadcast item, DeliveryReport report, CentreSettings centre) =>
        new()
        {
            Id = item.Id,
            State = item.State,
            CreatedAt = centre.Local(item.CreatedAt),
            DueAt = Local(item.DueAt, centre),
            StartedAt = Local(item.StartedAt, centre),
            FinishedAt = item.IsUnderWay ? null : Local(item.SettledAt, centre),
            Weekly = item.Weekly,
            Total = report.Chats.Total,
            Delivered = report.Chats.Sent,
            Uncertain = report.Chats.Uncertain,
            Blocked = report.Chats[OutgoingState.Blocked],
            Failed = report.Chats[OutgoingState.Failed],
            Expired = report.Chats[OutgoingState.Expired],
            Cancelled = report.Chats[OutgoingState.Cancelled],
            Waiting = report.Chats.Waiting,
            Acknowledged = item.Acknowledged,
            Read = report.Read,
            Withdrawn = report.Back?.Sent,
            Classes = [.. report.Classes.Select(ClassView.Of)],
        };

    private static DateTimeOffset? Local(DateTimeOffset? moment, CentreSettings centre) =>
        moment is { } at ? centre.Local(at) : null;
}

[Description("The families of one class.")]
internal sealed record ClassView
{
    [Description("1 to 11, at the time of sending.")]
    public required int Grade { get; init; }

    public required string Letter { get; init; }

    [Description("Children that it was for.")]
    public required int Families { get; init; }

    [Description("Of these, where the child or an adult of the family has got it.")]
    public required int Informed { get; init; }

    [Description("Of the others, who was told in person.")]
    public required int ToldInPerson { get; init; }

    public static ClassView Of(ClassReach reach) =>
        new()
        {
            Grade = reach.Grade,
            Letter = reach.Letter,
            Families = reach.Families,
            Informed = reach.Informed,
            ToldInPerson = reach.Told,
        };
}
