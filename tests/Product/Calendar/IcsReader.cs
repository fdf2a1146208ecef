using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TochkaBot.Tests.Calendar;

/// <summary>A property as it stood in the file: name, parameters, and the value still escaped.</summary>
internal sealed record IcsLine(string Name, IReadOnlyDictionary<string, string> Parameters, string Value);

internal sealed class IcsComponent(string name)
{
    public string Name => name;

    public List<IcsLine> Lines { get; } = [];

    public List<IcsComponent> Parts { get; } = [];

    public IcsLine? Line(string property) => Lines.SingleOrDefault(l => l.Name == property);

    public string? Raw(string property) => Line(property)?.Value;

    public string? Text(string property) => Raw(property) is { } raw ? IcsReader.Unescaped(raw) : null;

    public DateTimeOffset Moment(string property) => IcsReader.Utc(Raw(property)!);

    public DateOnly Day(string property)
    {
        var line = Line(property)!;
        Assert.Equal("DATE", line.Parameters["VALUE"]);
        return DateOnly.ParseExact(line.Value, "yyyyMMdd", CultureInfo.InvariantCulture);
    }
}

/// <summary>
/// Reads a calendar by the letter of RFC 5545 and refuses what the letter refuses. It knows nothing of how ours is written.
/// </summary>
internal static partial class IcsReader
{
    private static readonly string[] OnceInEvent =
    [
        "UID",
        "DTSTAMP",
        "DTSTART",
        "DTEND",
        "CLASS",
        "CREATED",
        "DESCRIPTION",
        "LAST-MODIFIED",
        "LOCATION",
        "SEQUENCE",
        "STATUS",
        "SUMMARY",
        "TRANSP",
        "URL",
    ];

    public static IcsComponent Read(byte[] bytes)
    {
        var lines = Unfolded(bytes).Select(Parse).ToList();
        var at = 0;
        var calendar = Component(lines, ref at);
        Assert.Equal(lines.Count, at);
        Assert.Equal("VCALENDAR", calendar.Name);
        Assert.Equal("2.0", calendar.Raw("VERSION"));
        Assert.NotEmpty(calendar.Raw("PRODID")!);
        // A method makes it a message, and a message must name an organiser (RFC 5546).
        Assert.Null(calendar.Raw("METHOD"));
        calendar.Parts.ForEach(CheckEvent);
        Assert.Equal(calendar.Parts.Count, calendar.Parts.Select(p => p.Raw("UID")).Distinct().Count());
        return calendar;
    }

    /// <summary>3.3.11: only these four may be marked, and what must be marked is.</summary>
    public static string Unescaped(string value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            Assert.False(value[i] is ';' or ',', $"A bare '{value[i]}' in {value}");
            if (value[i] != '\\')
            {
                text.Append(value[i]);
                continue;
            }

            i++;
            Assert.True(i < value.Length, "A mark before nothing.");
            Assert.Contains(value[i], "\\;,nN");
            text.Append(value[i] is 'n' or 'N' ? '\n' : value[i]);
        }

        return text.ToString();
    }

    public static DateTimeOffset Utc(string value) =>
        DateTimeOffset.ParseExact(
            value,
            "yyyyMMdd'T'HHmmss'Z'",
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal
        );

    private static List<string> Unfolded(byte[] bytes)
    {
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        List<string> lines = [];
        foreach (var octets in Physical(bytes))
        {
            Assert.InRange(octets.Length, 1, 75);
            // Each line by itself: a letter torn in two is no UTF-8.
            var line = strict.GetString(octets);
            if (line[0] is ' ' or '\t')
            {
                lines[^1] += line[1..];
            }
            else
            {
                lines.Add(line);
            }
        }

        Assert.All(lines, line => Assert.DoesNotContain(line, c => char.IsControl(c) && c != '\t'));
        return lines;
    }

    private static IEnumerable<byte[]> Physical(byte[] bytes)
    {
        var start = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            Assert.False(bytes[i] == '\n' && (i == 0 || bytes[i - 1] != '\r'), "A line ends with LF alone.");
            if (bytes[i] != '\r')
            {
                continue;
            }

            Assert.Equal((byte)'\n', bytes[i + 1]);
            yield return bytes[start..i];
            start = i + 2;
        }

        Assert.Equal(bytes.Length, start);
    }

    private static IcsLine Parse(string line)
    {
        var match = ContentLine().Match(line);
        Assert.True(match.Success, line);
        var parameters = match
            .Groups["p"]
            .Captures.Select(c => c.Value.Split('=', 2))
            .ToDictionary(p => p[0], p => p[1].Trim('"'));
        return new IcsLine(match.Groups["name"].Value, parameters, match.Groups["value"].Value);
    }

    private static IcsComponent Component(List<IcsLine> lines, ref int at)
    {
        Assert.Equal("BEGIN", lines[at].Name);
        var component = new IcsComponent(lines[at++].Value);
        while (lines[at].Name != "END")
        {
            if (lines[at].Name == "BEGIN")
            {
                component.Parts.Add(Component(lines, ref at));
            }
            else
            {
                component.Lines.Add(lines[at++]);
            }
        }

        Assert.Equal(component.Name, lines[at++].Value);
        return component;
    }

    private static void CheckEvent(IcsComponent item)
    {
        Assert.Equal("VEVENT", item.Name);
        foreach (var property in OnceInEvent)
        {
            Assert.InRange(item.Lines.Count(l => l.Name == property), 0, 1);
        }

        Assert.NotEmpty(item.Raw("UID")!);
        _ = item.Moment("DTSTAMP");
        Assert.Contains(item.Raw("STATUS"), (string?[])["TENTATIVE", "CONFIRMED", "CANCELLED", null]);
        Assert.Contains(item.Raw("TRANSP"), (string?[])["OPAQUE", "TRANSPARENT", null]);
        Assert.True(int.Parse(item.Raw("SEQUENCE")!, CultureInfo.InvariantCulture) >= 0);
        if (item.Line("DTSTART")!.Parameters.ContainsKey("VALUE"))
        {
            Assert.True(item.Day("DTEND") > item.Day("DTSTART"));
        }
        else
        {
            Assert.True(item.Moment("DTEND") > item.Moment("DTSTART"));
        }

        item.Parts.ForEach(CheckAlarm);
    }

    private static void CheckAlarm(IcsComponent alarm)
    {
        Assert.Equal("VALARM", alarm.Name);
        Assert.Equal("DISPLAY", alarm.Raw("ACTION"));
        Assert.NotEmpty(alarm.Text("DESCRIPTION")!);
        Assert.Matches(BeforeStart(), alarm.Raw("TRIGGER"));
    }

    [GeneratedRegex(
        """^(?<name>[A-Z0-9-]+)(;(?<p>[A-Z0-9-]+=("[^"]*"|[^";:,]*)))*:(?<value>.*)$""",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        1000
    )]
    private static partial Regex ContentLine();

    [GeneratedRegex(
        @"^-P(\d+W|\d+D(T(\d+H(\d+M)?(\d+S)?|\d+M(\d+S)?|\d+S))?|T(\d+H(\d+M)?(\d+S)?|\d+M(\d+S)?|\d+S))$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex BeforeStart();
}
