using System.Text.Json.Serialization;
using TochkaBot.Admin.Input;
using TochkaBot.Domain.Events;

namespace TochkaBot.Admin.Events;

/// <summary>Those whom signing up is open to.</summary>
[JsonConverter(typeof(CamelWord<OpenTo>))]
internal enum OpenTo
{
    Pupils,
    Parents,
    Teachers,
    Guests,
}

internal static class OpenToList
{
    public static IReadOnlyList<OpenTo> Of(EventDraft item) =>
        [
            .. item.ForPupils ? (IEnumerable<OpenTo>)[OpenTo.Pupils] : [],
            .. item.ForParents ? (IEnumerable<OpenTo>)[OpenTo.Parents] : [],
            .. item.ForTeachers ? (IEnumerable<OpenTo>)[OpenTo.Teachers] : [],
            .. item.ForGuests ? (IEnumerable<OpenTo>)[OpenTo.Guests] : [],
        ];

    /// <param name="item">The event as it is.</param>
    /// <param name="to">Nothing goes back to what a new event has.</param>
    public static Event With(Event item, IReadOnlyList<OpenTo>? to)
    {
        to ??= Of(new EventDraft());
        return item with
        {
            ForPupils = to.Contains(OpenTo.Pupils),
            ForParents = to.Contains(OpenTo.Parents),
            ForTeachers = to.Contains(OpenTo.Teachers),
            ForGuests = to.Contains(OpenTo.Guests),
        };
    }
}
