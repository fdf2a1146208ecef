using TochkaBot.Chess.Swiss.Matching;
using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.Swiss.Contenders;

/// <summary>Everybody to be paired in a round, by rank, and who may meet whom.</summary>
internal sealed class Field
{
    private readonly HashSet<int> _lifted = [];

    private Field(IReadOnlyList<Contender> contenders, BitMatrix legal, Colour initial)
    {
        (Contenders, Legal, Initial) = (contenders, legal, initial);
        Bye = contenders.Count;
    }

    /// <summary>By rank: score, then starting number (art. 1.2).</summary>
    public IReadOnlyList<Contender> Contenders { get; }

    public BitMatrix Legal { get; }

    /// <summary>The colour drawn for the odd numbers.</summary>
    public Colour Initial { get; }

    /// <summary>The index that stands for the bye in <see cref="Legal"/>.</summary>
    public int Bye { get; }

    public bool IsOdd => Contenders.Count % 2 == 1;

    /// <summary>C5: the score of the one who gets the bye; without a bye lower than any.</summary>
    public int ByeScore { get; private set; } = int.MinValue;

    public static Field Of(
        Tournament tournament,
        int round,
        IReadOnlySet<int> present,
        IReadOnlyList<Board>? lifted = null
    )
    {
        ContenderFacts facts = new(tournament, round);
        List<Contender> contenders = [];
        var place = 0;
        foreach (var player in tournament.Players)
        {
            var plays = present.Contains(player.Number);
            // Numbers for the drawn colour go only to those who have ever been paired (C.04.2: late entrants).
            if (plays || player.Rounds.Take(round - 1).Any(cell => cell.IsPaired))
                place++;
            if (plays)
                contenders.Add(facts.Of(player, place % 2 == 1));
        }
        contenders.Sort((a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Number.CompareTo(b.Number));
        var legal = Legality.Of(contenders, tournament.Forbidden, round);
        Field field = new(contenders, legal, InitialColours.Of(tournament));
        foreach (var pair in lifted ?? [])
            field.Lift(pair);
        return field;
    }

    /// <summary>Settles C5; false when no complete pairing exists at all.</summary>
    public bool TryComplete()
    {
        var everybody = Enumerable.Range(0, Contenders.Count);
        if (!IsOdd)
            return new Completion(Legal, everybody).CoverAll();
        foreach (var score in ByeScores())
        {
            AllowBye(score);
            if (new Completion(Legal, everybody.Append(Bye)).CoverAll())
                return true;
            Legal.Row(Bye).Clear();
        }
        return false;
    }

    /// <summary>Everybody who may get the bye gets a line to it, whatever the score.</summary>
    public void AllowAnyBye()
    {
        foreach (var index in Enumerable.Range(0, Contenders.Count).Where(MayHaveBye))
            Legal.Set(index, Bye);
    }

    public bool MayHaveBye(int index) => !Contenders[index].BarredFromBye || _lifted.Contains(index);

    /// <summary>The arbiter allows one pair, or one more bye, against the rules.</summary>
    private void Lift(Board pair)
    {
        var a = IndexOf(pair.White);
        if (pair.IsBye)
            _lifted.Add(a);
        else
            Legal.Set(a, IndexOf(pair.Black));
    }

    private int IndexOf(int number)
    {
        for (var index = 0; index < Contenders.Count; index++)
            if (Contenders[index].Number == number)
                return index;
        throw new ArgumentException($"Player {number} is not to be paired", nameof(number));
    }

    private IEnumerable<int> ByeScores() =>
        Enumerable
            .Range(0, Contenders.Count)
            .Where(MayHaveBye)
            .Select(index => Contenders[index].Score)
            .Distinct()
            .Order();

    private void AllowBye(int score)
    {
        ByeScore = score;
        for (var i = 0; i < Contenders.Count; i++)
            if (Contenders[i].Score == score && MayHaveBye(i))
                Legal.Set(i, Bye);
            else
                Legal.Clear(i, Bye);
    }
}
