using System.Globalization;

namespace TochkaBot.Domain.Centre;

/// <summary>A setting that the head may change in the bot.</summary>
/// <param name="Key">As in the settings files (contract, section 1).</param>
/// <param name="Text">Its value as it is stored, and as <paramref name="With"/> reads it.</param>
/// <param name="With">The settings with this value; nothing when it cannot be used.</param>
public sealed record CentreOption(
    string Key,
    Func<CentreSettings, string> Text,
    Func<CentreSettings, string, CentreSettings?> With
);

public static class CentreOptions
{
    public const string Name = "Centre:Name";
    public const string School = "Centre:School";
    public const string Zone = "Centre:TimeZone";
    public const string QuietFrom = "Centre:QuietFrom";
    public const string QuietTo = "Centre:QuietTo";
    public const string RequireConsent = "Centre:RequireConsent";
    public const string Names = "Messenger:Names";
    public const string OfferHours = "SignUps:OfferHours";
    public const string ConsentHoldHours = "SignUps:ConsentHoldHours";
    public const string RemindBefore = "Reminders:Before";
    public const string BroadcastGrace = "Broadcasts:GraceSeconds";

    private const int LongestName = 100;
    private const int LongestSchool = 200;

    public static IReadOnlyList<CentreOption> All { get; } =
    [
        new(Name, c => c.Name, (c, text) => Line(text, LongestName) is { } name ? c with { Name = name } : null),
        new(
            School,
            c => c.School,
            (c, text) => Line(text, LongestSchool) is { } school ? c with { School = school } : null
        ),
        new(
            Zone,
            c => c.Zone.Id,
            (c, text) => TimeZoneInfo.TryFindSystemTimeZoneById(text, out var zone) ? c with { Zone = zone } : null
        ),
        new(
            QuietFrom,
            c => Of(c.QuietFrom),
            (c, text) => Clock(text) is { } clock ? c with { QuietFrom = clock } : null
        ),
        new(QuietTo, c => Of(c.QuietTo), (c, text) => Clock(text) is { } clock ? c with { QuietTo = clock } : null),
        new(
            RequireConsent,
            c => c.RequireConsent ? "true" : "false",
            (c, text) => bool.TryParse(text, out var flag) ? c with { RequireConsent = flag } : null
        ),
        new(
            Names,
            c => c.FullNames ? "full" : "short",
            (c, text) => text is "full" or "short" ? c with { FullNames = text == "full" } : null
        ),
        new(
            OfferHours,
            c => Of(c.OfferHours),
            (c, text) => Number(text, 1, 168) is { } hours ? c with { OfferHours = hours } : null
        ),
        new(
            ConsentHoldHours,
            c => Of(c.ConsentHoldHours),
            (c, text) => Number(text, 1, 720) is { } hours ? c with { ConsentHoldHours = hours } : null
        ),
        new(
            RemindBefore,
            c => string.Join(' ', c.RemindBefore.Select(Of)),
            (c, text) => Spans(text) is { } spans ? c with { RemindBefore = spans } : null
        ),
        new(
            BroadcastGrace,
            c => Of(c.BroadcastGrace.TotalSeconds),
            (c, text) =>
                Number(text, 0, 3600) is { } seconds ? c with { BroadcastGrace = TimeSpan.FromSeconds(seconds) } : null
        ),
    ];

    public static CentreOption? Find(string key) => All.FirstOrDefault(option => option.Key == key);

    private static string? Line(string text, int longest) =>
        text.Length > 0 && text.Length <= longest && !text.Any(char.IsControl) ? text : null;

    private static TimeOnly? Clock(string text) =>
        TimeOnly.TryParseExact(
            text.Replace('.', ':'),
            ["HH:mm", "H:mm"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var clock
        )
            ? clock
            : null;

    private static int? Number(string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= least
        && number <= most
            ? number
            : null;

    /// <summary>«1.00:00:00 02:00:00»; an empty text is no reminder at all.</summary>
    private static List<TimeSpan>? Spans(string text)
    {
        var spans = new List<TimeSpan>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!TimeSpan.TryParseExact(word, "c", CultureInfo.InvariantCulture, out var span) || span <= TimeSpan.Zero)
            {
                return null;
            }

            spans.Add(span);
        }

        return spans;
    }

    private static string Of(TimeOnly clock) => clock.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string Of(TimeSpan span) => span.ToString("c", CultureInfo.InvariantCulture);

    private static string Of(double number) => number.ToString(CultureInfo.InvariantCulture);
}
