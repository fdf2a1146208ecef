using System.Text.Json;
using TochkaBot.Admin.Access;
using TochkaBot.Admin.Problems;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Admin.Events;

/// <summary>What a program asks for an event.</summary>
internal sealed record EventRequest(Func<Event, Event> Asked)
{
    public static EventRequest New(JsonElement body, FieldErrors errors)
    {
        EventFields.Require(body, errors);
        return Patch(body, errors);
    }

    public static EventRequest Patch(JsonElement body, FieldErrors errors) => new(EventFields.Read(body, errors));

    /// <returns>Nothing when the organiser is nobody of the staff.</returns>
    public EventResult? Create(Tx tx, Caller caller)
    {
        var draft = Asked(new Event());
        return IsStaff(tx, draft.OrganiserId)
            ? Noted(tx, caller, EventActions.Create(tx, Actor.Program, draft, draft.Status, draft.OrganiserId))
            : null;
    }

    /// <returns>Nothing when the organiser is nobody of the staff.</returns>
    public EventResult? Change(Tx tx, Caller caller, CentreSettings centre, long id) =>
        IsStaff(tx, Asked(new Event()).OrganiserId)
            ? Noted(tx, caller, EventActions.Change(tx, centre, Actor.Program, id, Asked))
            : null;

    private static bool IsStaff(Tx tx, long? organiserId) =>
        organiserId is not { } id || StaffStore.All(tx).Any(m => m.PersonId == id);

    /// <summary>The domain notes what was done; which key did it is known only here.</summary>
    private static EventResult Noted(Tx tx, Caller caller, EventResult result)
    {
        if (result is { Outcome: EventOutcome.Done, Event: { } item })
        {
            caller.Note(tx, "api.wrote", "event", item.Id);
        }

        return result;
    }
}
