using TochkaBot.Chess.Swiss;
using TochkaBot.Chess.Swiss.Arbiter;
using TochkaBot.Chess.Tests.Support;
using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.Tests.Swiss;

public class HandPairingTests
{
    private static readonly Tournament Five = Crosstable.Of(
        "Анна | 3w1",
        "Борис | 4b1",
        "Вера | 1b0",
        "Глеб | 2w0",
        "Дарья | -U"
    ) with
    {
        Forbidden = [new ForbiddenGroup(2, 3, [2, 5])],
    };

    [Fact]
    public void The_pairing_by_the_rules_has_no_faults() => Assert.Empty(Faults([.. DutchPairing.Next(Five).Boards]));

    [Fact]
    public void Each_broken_rule_is_named_with_its_board() =>
        Assert.Equal(
            [(Fault.Rematch, new Board(3, 1)), (Fault.Ban, new Board(5, 2))],
            Faults(new(3, 1), new(5, 2), new(4, 0))
                .Where(finding => finding.Fault != Fault.ReversedColours)
                .Select(finding => (finding.Fault, finding.Board))
        );

    [Fact]
    public void A_second_free_point_is_named() =>
        Assert.Equal(
            "Игрок 5 уже получал очко без игры.",
            Faults(new(2, 1), new(3, 4), new(5, 0)).First(finding => finding.Fault == Fault.SecondBye).Text
        );

    [Fact]
    public void Colours_turned_round_are_named()
    {
        var boards = DutchPairing.Next(Five).Boards.ToArray();
        boards[0] = new Board(boards[0].Black, boards[0].White);
        Assert.Equal([Fault.ReversedColours], Faults(boards).Select(finding => finding.Fault));
    }

    [Fact]
    public void What_cannot_be_played_at_all_is_marked_so()
    {
        var findings = Faults(new(1, 2), new(1, 4), new(9, 0), new(3, 0));
        Assert.Equal(
            [Fault.Twice, Fault.Absent, Fault.Missing],
            findings.Where(finding => finding.IsImpossible).Select(finding => finding.Fault)
        );
        Assert.Contains(findings, finding => finding.Fault == Fault.TwoByes);
    }

    private static IReadOnlyList<Finding> Faults(params Board[] boards) =>
        HandPairing.Faults(Five, 2, [.. Five.Players], boards);
}
