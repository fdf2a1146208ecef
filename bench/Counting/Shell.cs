using System.Diagnostics;
using TochkaBot.Domain.Reports.Counting;

namespace TochkaBot.Bench.Counting;

/// <summary>The same question, asked by the database's own command-line shell: rows and the whole, persons counted once.</summary>
internal static class Shell
{
    /// <returns>Milliseconds from start to end of the process; nothing when there is no shell here.</returns>
    public static double? Time(string database, Grouping grouping, DateOnly from, DateOnly to)
    {
        try
        {
            return Enumerable.Range(0, 3).Select(_ => Once(database, Sql(grouping, from, to))).Min();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static double Once(string database, string sql)
    {
        var started = Stopwatch.GetTimestamp();
        using var shell = Process.Start(
            new ProcessStartInfo("sqlite3", ["-readonly", "-json", database, sql])
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        shell.StandardOutput.ReadToEnd();
        shell.WaitForExit();
        return shell.ExitCode == 0
            ? Stopwatch.GetElapsedTime(started).TotalMilliseconds
            : throw new InvalidOperationException("The shell did not like the question.");
    }

    private static string Sql(Grouping grouping, DateOnly from, DateOnly to)
    {
        var held =
            $"e.status IN ('published','finished') AND e.starts_at < '{to.AddDays(1):yyyy-MM-dd}' AND coalesce(e.ends_at,e.starts_at) >= '{from:yyyy-MM-dd}'";
        var rest = $"""
            count(DISTINCT e.id) AS events, count(*) AS participations, count(DISTINCT s.person_id) AS people,
            count(DISTINCT CASE s.role WHEN 'pupil' THEN s.person_id END) AS pupils,
            count(DISTINCT CASE s.role WHEN 'teacher' THEN s.person_id END) AS teachers,
            sum((SELECT count(*) FROM event_results r WHERE r.event_id = e.id AND r.person_id = s.person_id AND r.result = 'winner')) AS winners
            FROM events e CROSS JOIN sign_ups s ON s.event_id = e.id AND s.attendance = 'came' WHERE {held}
            """;
        return $"SELECT {Key(grouping)} AS key, {rest} GROUP BY 1; SELECT {rest};";
    }

    private static string Key(Grouping grouping) =>
        grouping switch
        {
            Grouping.Direction => "e.direction",
            Grouping.Kind => "e.kind",
            Grouping.Level => "e.level",
            Grouping.Month => "substr(e.starts_at,1,7)",
            Grouping.Grade => Class("c.grade"),
            Grouping.Class => Class("c.grade || c.letter"),
            _ => "e.id",
        };

    private static string Class(string what) =>
        $"(SELECT {what} FROM class_memberships c WHERE c.person_id = s.person_id AND c.from_day <= substr(e.starts_at,1,10) AND (c.to_day IS NULL OR c.to_day > substr(e.starts_at,1,10)) LIMIT 1)";
}
