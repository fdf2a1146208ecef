using System.Text.Json;
using TochkaBot.Chess.TieBreaks;

namespace TochkaBot.Chess.Cli;

/// <summary>The table for programs.</summary>
internal static class StandingsJson
{
    public static void Write(Standings table, Stream stream)
    {
        using Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteNumber("rounds", table.Rounds);
        json.WriteStartArray("players");
        foreach (var line in table.Lines)
            WriteLine(json, table, line);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLine(Utf8JsonWriter json, Standings table, Standing line)
    {
        json.WriteStartObject();
        json.WriteNumber("id", line.Player.Number);
        json.WriteNumber("rank", line.Rank);
        json.WriteNumber("points", line.Points / 2m);
        json.WriteStartObject("tiebreaks");
        foreach (var (tieBreak, value) in table.TieBreaks.Zip(line.Values))
            if (value is { } known)
                json.WriteNumber(tieBreak.Name, Math.Round(known, 2, MidpointRounding.AwayFromZero));
            else
                json.WriteNull(tieBreak.Name);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
