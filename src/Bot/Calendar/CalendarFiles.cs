using TochkaBot.Admin.Calendar;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Calendar;

/// <summary>An event as a file that a phone's calendar opens.</summary>
internal sealed class CalendarFiles(EventCalendar calendar) : IRecipes
{
    public const string Event = "eventCalendar";

    public IReadOnlyList<string> Kinds => [Event];

    public Rendered? Render(Tx tx, CentreSettings centre, Recipe recipe, Actor to) =>
        EventStore.FindFor(tx, to, recipe.Id(0) ?? 0) is { Status: EventStatus.Published } item
            ? new Rendered(
                calendar.One(centre, item, OnlineLink.IsFor(tx, to, item) ? SignUpStatus.Seated : null),
                $"{FileNames.Plain(item.Title)}.ics"
            )
            {
                Caption = CalendarTexts.FileCaption,
            }
            : null;
}
