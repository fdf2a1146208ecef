using TochkaBot.Domain.Events;
using TochkaBot.Domain.Teams;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Teams;

/// <summary>What the tests of teams say often.</summary>
internal static class Crew
{
    /// <summary>Teams of two to three for the classes 5 to 9.</summary>
    public static long Hackathon(this World world, Func<EventDraft, EventDraft>? change = null) =>
        world.Event(
            "Хакатон",
            e =>
            {
                var teams = e with { TeamMin = 2, TeamMax = 3 };
                return change?.Invoke(teams) ?? teams;
            }
        );

    /// <summary>Through the card, as anybody does.</summary>
    public static Chat Creates(this Chat chat, long eventId, string name) =>
        chat.Press($"|card.{eventId}").Presses("Создать команду").Says(name);

    public static Squad? TeamOf(this World world, long eventId, Chat chat) =>
        world.Read(tx => Squads.OfPerson(tx, eventId, chat.PersonId));

    public static Team Team(this World world, long eventId, string name) =>
        world.Read(tx => Squads.OfEvent(tx, EventStore.Find(tx, eventId)!).Single(s => s.Team.Name == name).Team);

    public static Chat Enters(this Chat chat, Team team) => chat.Press($"|teamEnter.{team.Link}.{chat.PersonId}");
}
