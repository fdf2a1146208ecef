using System.Globalization;
using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.Trf;

/// <summary>The rules of an event as records.</summary>
internal static class TrfSettings
{
    public static void Write(Tournament tournament, TrfVersion version, Action<string> line)
    {
        if (version == TrfVersion.Trf2026)
            Write2026(tournament, line);
        else
            Write2016(tournament, line);
    }

    public static string Show(int halves) => (halves / 2m).ToString("0.0", CultureInfo.InvariantCulture);

    private static void Write2026(Tournament tournament, Action<string> line)
    {
        if (tournament.PlannedRounds > 0)
            line(Text($"142 {tournament.PlannedRounds}"));
        if (tournament.InitialColour != Colour.None)
            line($"152 {(tournament.InitialColour == Colour.White ? 'W' : 'B')}");
        if (tournament.Points != PointSystem.Standard)
            line($"162 {TrfPoints.Write(tournament.Points)}".TrimEnd());
        if (tournament.TypeCode.Length > 0)
            line($"192 {tournament.TypeCode}");
        foreach (var item in tournament.Accelerations)
            line(Acceleration(item));
        foreach (var group in tournament.Forbidden)
            line(Text($"260 {group.FirstRound, 3} {group.LastRound, 3} ") + Numbers(group));
    }

    private static void Write2016(Tournament tournament, Action<string> line)
    {
        if (tournament.PlannedRounds > 0)
            line(Text($"XXR {tournament.PlannedRounds}"));
        if (tournament.InitialColour != Colour.None)
            line($"XXC {(tournament.InitialColour == Colour.White ? "white1" : "black1")}");
        if (tournament.Points != PointSystem.Standard)
            line($"162 {TrfPoints.Write(tournament.Points)}".TrimEnd());
        WriteOldAccelerations(tournament, line);
        foreach (var group in tournament.Forbidden)
            line("XXP " + string.Join(' ', group.Players));
    }

    private static void WriteOldAccelerations(Tournament tournament, Action<string> line)
    {
        var last = tournament.Accelerations.Select(item => item.LastRound).DefaultIfEmpty().Max();
        foreach (var number in tournament.Players.Select(player => player.Number))
        {
            var points = Enumerable.Range(1, last).Select(round => tournament.Accelerated(number, round)).ToList();
            if (points.Exists(value => value > 0))
                line(Text($"XXA {number, 4}") + string.Concat(points.Select(value => Text($" {Show(value), 4}"))));
        }
    }

    private static string Acceleration(Acceleration item) =>
        Text($"250      {Show(item.Points), 4} {item.FirstRound, 3} {item.LastRound, 3} ")
        + Text($"{item.FirstPlayer, 4} {item.LastPlayer, 4}");

    private static string Numbers(ForbiddenGroup group) =>
        string.Join(' ', group.Players.Select(number => Text($"{number, 4}")));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
