using System.Text.Json;
using TochkaBot.Chess.Knockout;
using TochkaBot.Chess.Tests.Support;
using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.Tests.Knockout;

public class BracketTests
{
    [Fact]
    public void Seeds_stand_in_the_usual_order()
    {
        foreach (var size in Corpus.Json("knockout-seed-order.json").GetProperty("order").EnumerateObject())
            Assert.Equal(
                size.Value.EnumerateArray().Select(seed => seed.GetInt32()),
                SeedOrder.For(int.Parse(size.Name))
            );
    }

    [Fact]
    public void Double_elimination_has_the_reference_layout()
    {
        foreach (var layout in Corpus.Json("double-elimination.json").GetProperty("layouts").EnumerateObject())
            Assert.Equal(
                layout.Value.EnumerateArray().Select(Show),
                Brackets.DoubleElimination(int.Parse(layout.Name)).Select(Show)
            );
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(12)]
    [InlineData(21)]
    public void The_best_win_and_byes_fall_to_the_best(int players)
    {
        var run = PlayOut(Brackets.SingleElimination(players, thirdPlace: true), players, (a, b) => Math.Min(a, b));
        Assert.Equal(1, run.Champion);
        Assert.True(run.IsOver);
        var byes = SeedOrder.SizeFor(players) - players;
        var rested = run.Matches.Where(state => state.B == 0 || state.A == 0).Select(state => state.Winner!.Value);
        Assert.Equal(Enumerable.Range(1, byes), rested.Order().Take(byes));
    }

    [Fact]
    public void The_losers_of_the_semifinals_play_for_the_third_place()
    {
        var run = PlayOut(Brackets.SingleElimination(8, thirdPlace: true), 8, (a, b) => Math.Min(a, b));
        Assert.Equal(3, run.Matches.Single(state => state.Match.Id == "T").Winner);
    }

    [Theory]
    [InlineData(3, 1)]
    [InlineData(6, 2)]
    [InlineData(11, 3)]
    [InlineData(16, 4)]
    [InlineData(33, 5)]
    [InlineData(64, 6)]
    public void Nobody_leaves_double_elimination_with_a_single_loss(int players, int seed)
    {
        Random random = new(seed);
        var run = PlayOut(Brackets.DoubleElimination(players), players, (a, b) => random.Next(2) == 0 ? a : b);
        Assert.True(run.IsOver);
        var losses = run.Matches.Where(state => state.Loser > 0).CountBy(state => state.Loser!.Value).ToDictionary();
        for (var player = 1; player <= players; player++)
            if (player == run.Champion)
                Assert.True(losses.GetValueOrDefault(player) < 2);
            else
                Assert.Equal(2, losses[player]);
    }

    [Fact]
    public void The_grand_final_is_repeated_when_the_winners_side_loses_it()
    {
        // Seed 1 comes through the winners' side, loses the grand final to seed 2 and wins the second one.
        var run = PlayOut(Brackets.DoubleElimination(4), 4, (a, b) => Math.Min(a, b), ("GF", 2));
        Assert.True(run.Matches.Single(state => state.Match.Id == "GF2").Winner == 1);
        Assert.Equal(1, run.Champion);
    }

    [Fact]
    public void A_result_of_somebody_else_is_refused() =>
        Assert.Throws<InvalidOperationException>(() =>
            new BracketRun(Brackets.SingleElimination(4), 4, new Dictionary<string, int> { ["W1.1"] = 2 })
        );

    [Fact]
    public void A_level_match_goes_on_until_a_game_is_won()
    {
        var match = new KnockoutMatch(2).With(2).With(0);
        Assert.True(match.IsTieBreak);
        Assert.Equal(Colour.White, match.NextColour);
        match = match.With(1);
        Assert.Null(match.UpperWon);
        Assert.Equal(Colour.Black, match.NextColour);
        Assert.False(match.With(0).UpperWon);
        Assert.Throws<InvalidOperationException>(() => match.With(0).With(2));
    }

    [Fact]
    public void A_match_ends_when_the_rest_cannot_change_it()
    {
        Assert.True(new KnockoutMatch(1).With(2).UpperWon);
        Assert.Null(new KnockoutMatch(2).With(2).UpperWon);
        Assert.True(new KnockoutMatch(2).With(2).With(1).UpperWon);
    }

    private static BracketRun PlayOut(
        IReadOnlyList<BracketMatch> matches,
        int players,
        Func<int, int, int> winner,
        params (string Match, int Winner)[] upsets
    )
    {
        Dictionary<string, int> winners = [];
        while (true)
        {
            BracketRun run = new(matches, players, winners);
            if (run.Ready.FirstOrDefault() is not { } next)
                return run;
            var upset = upsets.FirstOrDefault(item => item.Match == next.Match.Id).Winner;
            winners[next.Match.Id] = upset > 0 ? upset : winner(next.A!.Value, next.B!.Value);
        }
    }

    private static string Show(JsonElement match) =>
        $"{match.GetProperty("id")}: {match.GetProperty("a")} – {match.GetProperty("b")}"
        + (match.TryGetProperty("only_if", out _) ? " only if" : "");

    private static string Show(BracketMatch match) =>
        $"{match.Id}: {Show(match.A)} – {Show(match.B)}" + (match.OnlyIfLowerWon is null ? "" : " only if");

    private static string Show(Slot slot) =>
        slot.Kind == SlotKind.Seed ? $"seed {slot.Seed}" : $"{slot.Kind.ToString().ToLowerInvariant()} {slot.Match}";
}
