using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Admin.Cabinet.Entry;

/// <summary>Who is inside.</summary>
/// <param name="Token">What the forms of the pages must bring.</param>
internal sealed record Visitor(Actor Actor, CabinetSession Session, string Token)
{
    /// <summary>Names were shown: the journal says to whom, and where.</summary>
    public Task Saw(Db db, string action, string subject, long? id = null) =>
        db.Write(tx => JournalStore.Note(tx, Actor.PersonId, action, subject, id));
}

internal static class Visitors
{
    public static Visitor Visitor(this HttpContext http) => http.Features.GetRequiredFeature<Visitor>();

    /// <summary>A browser that does not say what it is has that for its name.</summary>
    public static string Browser(this HttpContext http) => http.Request.Headers.UserAgent.ToString();
}
