using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Admin.Access;

/// <summary>The program that calls.</summary>
/// <param name="KeyId">Nothing for the key of the settings.</param>
internal sealed record Caller(long? KeyId, ApiScopes Scopes)
{
    /// <summary>What the journal and the limits know it by.</summary>
    public string Name => KeyId is { } id ? $"key:{id}" : "key:bootstrap";

    /// <summary>Programs have no person: the journal keeps the key's number as the note.</summary>
    public void Note(Tx tx, string action, string subject, long id) =>
        JournalStore.Note(tx, actorId: null, action, subject, id, Name);
}

internal static class Callers
{
    public static Caller Caller(this HttpContext http) => http.Features.GetRequiredFeature<Caller>();
}
