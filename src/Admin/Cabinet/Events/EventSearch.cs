using TochkaBot.Admin.Cabinet.Html;
using TochkaBot.Domain.Cabinet;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Admin.Cabinet.Events;

/// <summary>What the list of events is asked for, and the address that asks it.</summary>
internal sealed record EventSearch
{
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public string? Direction { get; init; }

    public EventKind? Kind { get; init; }

    public EventStatus? Status { get; init; }

    public long? Organiser { get; init; }

    public int Page { get; init; }

    public string Address =>
        Html.Address.Of(
            "/cabinet/events",
            ("from", $"{From:yyyy-MM-dd}"),
            ("to", $"{To:yyyy-MM-dd}"),
            ("direction", Direction),
            ("kind", Kind?.Stored()),
            ("status", Status?.Stored()),
            ("organiser", $"{Organiser}"),
            ("page", Page > 0 ? $"{Page}" : null)
        );

    public static EventSearch Of(Asked asked)
    {
        var (from, to) = asked.Period();
        return new EventSearch
        {
            From = from,
            To = to,
            Direction = asked.Text("direction"),
            Kind = asked.One<EventKind>("kind"),
            Status = asked.One<EventStatus>("status"),
            Organiser = asked.Id("organiser"),
            Page = (int)Math.Clamp(asked.Id("page") ?? 0, 0, 100_000),
        };
    }

    public EventFilter Filter(CentreSettings centre) =>
        new()
        {
            Direction = Direction,
            Kind = Kind,
            Status = Status,
            OrganiserId = Organiser,
            From = Asked.Begin(centre, From),
            Until = Asked.End(centre, To),
        };
}
