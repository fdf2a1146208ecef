using Microsoft.AspNetCore.Http;
using TochkaBot.Admin.Docs;
using TochkaBot.Admin.Input;
using TochkaBot.Admin.Problems;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Admin.Events;

internal sealed record EventQuery
{
    public static readonly IReadOnlyList<QueryParameter> Parameters =
    [
        QueryParameter.Word<EventStatus>("status", "Only events of this status.", Spelling.Camel),
        QueryParameter.Day("from", "Only events that start on this day of the centre or later."),
        QueryParameter.Day("to", "Only events that start on this day of the centre or earlier."),
        .. QueryParameter.Paging,
    ];

    public EventStatus? Status { get; init; }

    public DateTimeOffset? From { get; init; }

    public DateTimeOffset? Before { get; init; }

    public long After { get; init; }

    public int Limit { get; init; }

    public static EventQuery Read(IQueryCollection query, CentreSettings centre, FieldErrors errors)
    {
        var values = new QueryValues(query, errors);
        var (after, limit) = values.Page();
        var asked = new EventQuery
        {
            Status = values.Word<EventStatus>("status", Spelling.Camel),
            From = values.Day("from", centre),
            Before = values.Day("to", centre, plusDays: 1),
            After = after,
            Limit = limit,
        };
        if (asked.From >= asked.Before)
        {
            errors.Add("to", "Must not be before from.");
        }

        return asked;
    }

    public IReadOnlyList<Event> Run(Tx tx) => EventStore.Page(tx, Status, After, Limit + 1, From, Before);
}
