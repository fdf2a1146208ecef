using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Tournaments;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Storage;

/// <summary>Every value of every stored enum passes its CHECK and comes back as itself, and the CHECK knows no other.</summary>
public sealed class EnumTests : IDisposable
{
    private readonly World world = new();

    [Theory]
    [InlineData("events", "kind", typeof(EventKind))]
    [InlineData("events", "level", typeof(EventLevel))]
    [InlineData("events", "format", typeof(EventFormat))]
    [InlineData("events", "visibility", typeof(EventVisibility))]
    [InlineData("events", "enrolment", typeof(Enrolment))]
    [InlineData("events", "status", typeof(EventStatus))]
    [InlineData("sign_ups", "status", typeof(SignUpStatus))]
    [InlineData("sign_ups", "attendance", typeof(Attendance))]
    [InlineData("sign_ups", "intent", typeof(Intent))]
    [InlineData("staff_roles", "role", typeof(StaffRole))]
    [InlineData("invitations", "role", typeof(StaffRole))]
    [InlineData("people", "origin", typeof(PersonOrigin))]
    [InlineData("accounts", "state", typeof(AccountState))]
    [InlineData("consents", "purpose", typeof(ConsentPurpose))]
    [InlineData("outgoing", "act", typeof(OutgoingAct))]
    [InlineData("outgoing", "state", typeof(OutgoingState))]
    [InlineData("tournaments", "status", typeof(TournamentStatus))]
    [InlineData("tournaments", "system", typeof(TournamentSystem))]
    [InlineData("tournaments", "initial_colour", typeof(Side))]
    [InlineData("tournament_players", "state", typeof(PlayerState))]
    [InlineData("tournament_absences", "worth", typeof(AbsenceWorth))]
    [InlineData("tournament_rounds", "state", typeof(RoundState))]
    [InlineData("tournament_seats", "side", typeof(Side))]
    [InlineData("tournament_seats", "outcome", typeof(SeatOutcome))]
    [InlineData("tournament_seats", "reported", typeof(SeatOutcome))]
    [InlineData("event_results", "result", typeof(EventAward))]
    [InlineData("event_results", "level", typeof(EventLevel))]
    public void The_table_takes_just_the_names_of_the_enum(string table, string column, Type type)
    {
        Prepare();
        foreach (var name in Enum.GetNames(type))
        {
            var stored = char.ToLowerInvariant(name[0]) + name[1..];
            Assert.True(Set(table, column, stored) > 0, $"{table} has a row to try");
            var back = world.Read(tx => tx.Find<string>($"SELECT {column} FROM {table} ORDER BY rowid LIMIT 1"))!;
            Assert.Equal(name, Enum.Parse(type, back, ignoreCase: true).ToString());
        }

        Assert.ThrowsAny<Exception>(() => Set(table, column, "somethingElse"));
        var check = world.Read(tx =>
            tx.Find<string>("SELECT sql FROM sqlite_master WHERE name = @table", new { table })
        )!;
        var allowed = check.Split($" {column} ")[1].Split("IN (")[1].Split(')')[0].Split(',');
        Assert.Equal(Enum.GetNames(type).Length, allowed.Length);
    }

    [Fact]
    public void Whole_rows_survive_the_way_to_the_file_and_back()
    {
        foreach (var kind in Enum.GetValues<EventKind>())
        {
            Assert.Equal(kind, world.Found(world.Event(change: e => e with { Kind = kind })).Kind);
        }

        foreach (var role in Enum.GetValues<StaffRole>())
        {
            Assert.Equal([role], world.Staff($"Сотрудник {(char)('А' + (int)role)}", role).Actor.Roles);
        }
    }

    public void Dispose() => world.Dispose();

    /// <summary>One row at least in every table, and only one where an index would mind two alike.</summary>
    private void Prepare()
    {
        world.Boris.Press($"|join.{world.Event()}");
        world.Irina.Says("/staff").Presses("Пригласить педагога");
        PrepareTournament();
    }

    private void PrepareTournament()
    {
        var id = world.Event("Вечер шахмат", e => e with { Kind = EventKind.Tournament });
        world.Vera.Press($"|tAdd.{id}").Says("Соколов").Presses("Борис");
        world.Vera.Says("Новиков Тарас 7В").Presses("Записать").Presses("Готово").Presses("Начать турнир");
        world.Write(tx =>
        {
            TournamentPlayerStore.SetAbsence(tx, 1, 9, AbsenceWorth.Half);
            EventResultStore.Set(tx, id, world.Boris.PersonId, EventAward.Winner, place: 1);
            // One seat only: two of one side at a board is what the table refuses.
            tx.Run("DELETE FROM tournament_seats WHERE rowid > (SELECT min(rowid) FROM tournament_seats)");
        });
    }

    private int Set(string table, string column, string value) =>
        world.Write(tx =>
            tx.Run(
                $"UPDATE {table} SET {column} = @value WHERE rowid = (SELECT min(rowid) FROM {table})",
                new { value }
            )
        );
}
