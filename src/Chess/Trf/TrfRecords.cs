using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.Trf;

/// <summary>Everything in a file that is not a player.</summary>
internal sealed class TrfRecords
{
    private readonly List<(string Tag, string Text)> _heading = [];
    private readonly List<ForbiddenGroup> _forbidden = [];
    private readonly List<Acceleration> _accelerations = [];
    private readonly List<(TrfLine Line, int Column, int Number)> _named = [];
    private readonly Dictionary<(int Player, int Round), Outcome> _byes = [];

    private readonly List<int> _absent = [];

    /// <summary>Who is absent from the coming round (XXZ).</summary>
    public IReadOnlyList<int> Absent => _absent;

    public IReadOnlyList<(string Tag, string Text)> Heading => _heading;
    public IReadOnlyList<ForbiddenGroup> Forbidden => _forbidden;
    public IReadOnlyList<Acceleration> Accelerations => _accelerations;
    public int PlannedRounds { get; private set; }
    public Colour InitialColour { get; private set; }
    public string TypeCode { get; private set; } = "";
    public PointSystem Points { get; private set; } = PointSystem.Standard;

    public bool AsksForBaku =>
        _accelerations.Count == 0 && TypeCode.EndsWith("_BAKU", StringComparison.Ordinal) && PlannedRounds > 0;

    public void Take(TrfLine line)
    {
        switch (line.Tag)
        {
            case "142" or "XXR":
                PlannedRounds = line.Number0(5, line.Text.Length, "число туров");
                break;
            case "152" or "XXC":
                TakeColour(line);
                break;
            case "162":
                Points = TrfPoints.Read(line, Points);
                break;
            case "192":
                TypeCode = line.Rest;
                break;
            case "240":
                TakeByes(line);
                break;
            case "250":
                TakeAcceleration(line);
                break;
            case "XXA":
                TakeOldAcceleration(line);
                break;
            case "260":
                TakeForbidden(line, line.Number0(5, 7, "тур"), line.Number0(9, 11, "тур"), 13);
                break;
            case "XXP":
                TakeForbidden(line, 1, 999, 5);
                break;
            case "XXZ":
                _absent.AddRange(Loose(line));
                break;
            case "299":
                throw line.Wrong(1, "запись 299 (особые очки) не поддерживается");
            default:
                Keep(line);
                break;
        }
    }

    /// <summary>Fills the cells that only a 240 record knows of.</summary>
    public Player WithByes(Player player)
    {
        var last = _byes.Keys.Where(key => key.Player == player.Number).Select(key => key.Round).DefaultIfEmpty().Max();
        if (last == 0)
            return player;
        var cells = player.Rounds.ToList();
        while (cells.Count < last)
            cells.Add(default);
        foreach (var ((number, round), outcome) in _byes)
            if (number == player.Number && cells[round - 1] == default)
                cells[round - 1] = new Cell(0, Colour.None, outcome);
        return player with { Rounds = cells };
    }

    public void CheckNumbers(List<TrfPlayer> players)
    {
        var numbers = players.Select(item => item.Player.Number).ToHashSet();
        foreach (var (line, column, number) in _named)
            if (!numbers.Contains(number))
                throw line.Wrong(column, $"игрока {number} нет в списке");
    }

    private void Keep(TrfLine line)
    {
        if (line.Tag.Length == 3 && line.Tag != "###")
            _heading.Add((line.Tag, line.Text.Length > 4 ? line.Text[4..].TrimEnd() : ""));
    }

    private void TakeColour(TrfLine line)
    {
        InitialColour = line.Rest.ToLowerInvariant() switch
        {
            "w" or "white1" => Colour.White,
            "b" or "black1" => Colour.Black,
            _ when line.Tag == "XXC" => InitialColour,
            _ => throw line.Wrong(5, $"цвет первого номера «{line.Rest}»: ждали W или B"),
        };
    }

    private void TakeByes(TrfLine line)
    {
        var outcome = char.ToUpperInvariant(line.At(5)) switch
        {
            'F' => Outcome.FullPointBye,
            'H' => Outcome.HalfPointBye,
            'Z' => Outcome.ZeroPointBye,
            var other => throw line.Wrong(5, $"вид пропуска «{other}»: ждали F, H или Z"),
        };
        var round = line.Number0(7, 9, "тур");
        if (round == 0)
            throw line.Wrong(7, "нет номера тура");
        foreach (var number in Named(line, 11))
            _byes[(number, round)] = outcome;
    }

    private void TakeAcceleration(TrfLine line)
    {
        var points = line.Halves(10, 13, "очки ускорения");
        if (points is null or 0)
            throw line.Wrong(10, "нет очков ускорения");
        var numbers = Named(line, 23);
        if (numbers.Count == 0)
            throw line.Wrong(23, "нет номеров игроков");
        _accelerations.Add(
            new(points.Value, line.Number0(15, 17, "тур"), line.Number0(19, 21, "тур"), numbers[0], numbers[^1])
        );
    }

    /// <summary>XXA: a player, then the points of each round in five columns.</summary>
    private void TakeOldAcceleration(TrfLine line)
    {
        var number = line.Number0(5, 8, "номер игрока");
        _named.Add((line, 5, number));
        for (var (round, column) = (1, 10); column <= line.Text.Length; round++, column += 5)
            if (line.Halves(column, column + 3, "очки ускорения") is > 0 and var points)
                _accelerations.Add(new(points, round, round, number, number));
    }

    private void TakeForbidden(TrfLine line, int first, int last, int column)
    {
        var numbers = line.Tag == "XXP" ? Loose(line) : Named(line, column);
        if (numbers.Count < 2)
            throw line.Wrong(column, "запрет встречи называет меньше двух игроков");
        _forbidden.Add(new(Math.Max(first, 1), last == 0 ? 999 : last, numbers));
    }

    private List<int> Named(TrfLine line, int from)
    {
        List<int> result = [.. line.Numbers(from, "номер игрока")];
        _named.AddRange(result.Select(number => (line, from, number)));
        return result;
    }

    /// <summary>XXP and XXZ have no columns, only spaces.</summary>
    private List<int> Loose(TrfLine line)
    {
        List<int> result = [];
        foreach (var part in line.Rest.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            result.Add(int.TryParse(part, out var value) ? value : throw line.Wrong(5, $"«{part}» не номер игрока"));
        _named.AddRange(result.Select(number => (line, 5, number)));
        return result;
    }
}
