using System.ComponentModel;
using System.Text.Json.Serialization;
using TochkaBot.Admin.Input;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;

namespace TochkaBot.Admin.Turnout;

[Description("Results, by place.")]
internal sealed record ResultList(IReadOnlyList<ResultView> Items)
{
    public static ResultList Of(IEnumerable<EventResultLine> lines) => new([.. lines.Select(ResultView.Of)]);
}

[Description("What one person reached in one subject.")]
internal sealed record ResultView
{
    public required long Id { get; init; }

    public required long EventId { get; init; }

    public required long PersonId { get; init; }

    [Description("null where the event has no subjects.")]
    public required string? Subject { get; init; }

    [JsonConverter(typeof(CamelWord<EventAward>))]
    public required EventAward Result { get; init; }

    public required int? Place { get; init; }

    [JsonConverter(typeof(CamelWord<EventLevel>))]
    public required EventLevel? Level { get; init; }

    public required string? Stage { get; init; }

    public static ResultView Of(EventResultLine line) =>
        new()
        {
            Id = line.Id,
            EventId = line.EventId,
            PersonId = line.PersonId,
            Subject = line.Subject.Length > 0 ? line.Subject : null,
            Result = line.Result,
            Place = line.Place,
            Level = line.Level,
            Stage = line.Stage.Length > 0 ? line.Stage : null,
        };
}
