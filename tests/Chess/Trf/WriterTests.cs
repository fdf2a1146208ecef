using TochkaBot.Chess.Swiss;
using TochkaBot.Chess.Tests.Support;
using TochkaBot.Chess.Tournaments;
using TochkaBot.Chess.Trf;

namespace TochkaBot.Chess.Tests.Trf;

public class WriterTests
{
    [Fact]
    public void What_is_written_in_the_form_of_2026_is_read_back_the_same()
    {
        foreach (var (id, tournament) in Corpus.Swiss().Take(400))
            Assert.True(Same(tournament, TrfReader.Read(TrfWriter.WriteBytes(tournament))), id);
    }

    [Fact]
    public void The_old_form_keeps_players_games_rounds_colour_and_bans()
    {
        foreach (var (_, tournament) in Corpus.Swiss().Take(100))
        {
            var again = TrfReader.Read(TrfWriter.WriteBytes(tournament, TrfVersion.Trf16));
            Assert.Equal(tournament.Players.Select(Text), again.Players.Select(Text));
            Assert.Equal(tournament.PlannedRounds, again.PlannedRounds);
            Assert.Equal(tournament.InitialColour, again.InitialColour);
            Assert.Equal(tournament.Forbidden.Count, again.Forbidden.Count);
            Assert.Equal(tournament.Points, again.Points);
            Assert.All(
                tournament.Players,
                player => Assert.Equal(tournament.Accelerated(player.Number, 2), again.Accelerated(player.Number, 2))
            );
        }
    }

    [Fact]
    public void A_round_paired_but_not_played_survives()
    {
        var tournament = Crosstable.Of("Анна | 2w1 2b*", "Борис | 1b0 1w*");
        Assert.Equal(Outcome.Pending, tournament.Players[0].In(2).Outcome);
        Assert.True(Same(tournament, TrfReader.Parse(TrfWriter.Write(tournament))));
    }

    [Fact]
    public void Requested_byes_of_record_240_fill_the_coming_round()
    {
        var tournament = TrfReader.Parse(
            Crosstable.Text("Анна | 2w1", "Борис | 1b0", "Вера | 4w1", "Глеб | 3b0") + "240 H   2    2    3\n"
        );
        var pairing = DutchPairing.Next(tournament);
        Assert.Equal(2, pairing.Round);
        Assert.Single(pairing.Boards);
        Assert.Equal(3, tournament.PointsAfter(tournament.Players[2], 2));
    }

    [Fact]
    public void Players_named_absent_by_the_old_record_are_not_paired()
    {
        var text = Crosstable.Text("Анна | 2w1", "Борис | 1b0", "Вера | 4w1", "Глеб | 3b0") + "XXZ 2 3\n";
        Assert.Equal([new Board(4, 1)], DutchPairing.Next(TrfReader.Parse(text)).Boards);
    }

    [Fact]
    public void Baku_acceleration_by_name_is_that_of_the_explicit_records()
    {
        var lines = Enumerable.Range(1, 10).Select(number => $"001 {number, 4}      Игрок {number}");
        var text = $"142 9\n192 FIDE_DUTCH_2026_BAKU\n{string.Join('\n', lines)}\n";
        Assert.Equal([new(2, 1, 3, 1, 6), new(1, 4, 5, 1, 6)], TrfReader.Parse(text).Accelerations);
    }

    private static bool Same(Tournament one, Tournament two) =>
        one.Players.Select(Text).SequenceEqual(two.Players.Select(Text))
        && one.Heading.SequenceEqual(two.Heading)
        && one.Points == two.Points
        && (one.PlannedRounds, one.InitialColour, one.TypeCode) == (two.PlannedRounds, two.InitialColour, two.TypeCode)
        && one.Accelerations.SequenceEqual(two.Accelerations)
        && one.Forbidden.Select(Text).SequenceEqual(two.Forbidden.Select(Text));

    private static string Text(Player player) => $"{player with { Rounds = [] }} {string.Join(' ', player.Rounds)}";

    private static string Text(ForbiddenGroup group) =>
        $"{group.FirstRound}-{group.LastRound}: {string.Join(' ', group.Players)}";
}
