namespace TochkaBot.Chess.Tests.Oracle;

/// <summary>A complete pairing: pairs of indices by rank, the higher first, and who gets the bye (or −1).</summary>
internal sealed class Candidate(List<Facts> players, (int, int)[] pairs, int bye)
{
    public List<Facts> Players => players;

    public (int, int)[] Pairs => pairs;

    public int Bye => bye;

    /// <summary>Pairs whose lower member has the score.</summary>
    public IEnumerable<(int High, int Low)> MadeIn(int score) =>
        pairs.Where(pair => players[pair.Item2].Score == score);

    /// <summary>Who of the score or a higher one plays below it or gets the bye; by rank.</summary>
    public List<int> Down(int score)
    {
        var down = pairs.Where(pair => players[pair.Item1].Score >= score && players[pair.Item2].Score < score);
        var all = down.Select(pair => pair.Item1);
        return [.. (bye >= 0 && players[bye].Score >= score ? all.Append(bye) : all).Order()];
    }

    /// <summary>Downfloaters of a bracket as criteria count them: how many, then their scores from the top.</summary>
    public IEnumerable<int> DownKey(int score)
    {
        var down = Down(score);
        return down.Select(index => players[index].Score).OrderDescending().Prepend(down.Count);
    }
}
