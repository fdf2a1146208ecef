using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Tournaments.Settings;

/// <summary>A person becomes nameless: what was played stays for the others, «Участник 7» in every table.</summary>
public static class Vacating
{
    public static void Of(Tx tx, long personId)
    {
        foreach (var player in TournamentPlayerStore.OfPerson(tx, personId))
        {
            // Where it is over or not begun, one of these has nothing to do and changes nothing.
            if (player.Number is null)
            {
                Arrivals.NotHere(tx, Actor.Program, player.EventId, personId);
            }
            else
            {
                Arrivals.Leave(tx, Actor.Program, player.EventId, player.Id);
            }
        }

        TournamentPlayerStore.ForgetPerson(tx, personId);
    }
}
