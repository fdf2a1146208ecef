using System.Globalization;

namespace TochkaBot.Bot.Setup;

/// <summary>Single settings, read strictly.</summary>
internal sealed class Values(IConfiguration configuration)
{
    public string? Text(string key) => configuration[key] is { } text && text.Trim().Length > 0 ? text.Trim() : null;

    public string Text(string key, string standard) => Text(key) ?? standard;

    public int Number(string key, int standard, int least, int most) =>
        Read(
            key,
            standard,
            $"Нужно целое число от {least} до {most}.",
            text =>
                int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number >= least
                && number <= most
                    ? number
                    : null
        );

    public double Hours(string key, double standard) =>
        Read(
            key,
            standard,
            "Нужно число часов больше нуля, например 12.",
            text =>
                double.TryParse(text, CultureInfo.InvariantCulture, out var hours) && hours is > 0 and <= 24 * 365
                    ? hours
                    : null
        );

    public bool Flag(string key, bool standard) =>
        Read(key, standard, "Нужно true или false.", text => bool.TryParse(text, out var flag) ? flag : null);

    public TimeOnly Clock(string key, TimeOnly standard) =>
        Read(
            key,
            standard,
            "Нужно время в виде 21:00.",
            text =>
                TimeOnly.TryParseExact(
                    text,
                    ["HH:mm", "H:mm"],
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var clock
                )
                    ? clock
                    : null
        );

    /// <summary>A list of settings (<c>key:0</c>, <c>key:1</c> …), or all of it in one value: «1.00:00:00, 02:00:00».</summary>
    public IReadOnlyList<TimeSpan> Spans(string key, IReadOnlyList<TimeSpan> standard)
    {
        if (Text(key) is { } all)
        {
            var texts = all.Trim('[', ']').Split(',', StringSplitOptions.TrimEntries);
            return [.. texts.Select(text => Span(key, text.Trim('"')))];
        }

        var items = configuration.GetSection(key).GetChildren().ToList();
        return items.Count == 0 ? standard : [.. items.Select(item => Span(item.Path, item.Value ?? string.Empty))];
    }

    /// <summary>A folder that is there or can be made; relative paths count from <see cref="Places.Root"/>.</summary>
    public string Folder(string key, string standard)
    {
        var text = Text(key, standard);
        try
        {
            var folder = Path.GetFullPath(text, Places.Root);
            if (!File.Exists(folder))
            {
                return folder;
            }
        }
        catch (ArgumentException) { }

        throw WrongSettingException.For(key, text, "Нужна папка, например data/backups.");
    }

    public TimeZoneInfo Zone(string key, string standard)
    {
        var name = Text(key, standard);
        return TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone)
            ? zone
            : throw WrongSettingException.For(
                key,
                name,
                "Нужен часовой пояс IANA, например Europe/Moscow или Asia/Vladivostok."
            );
    }

    public Uri? Address(string key, string right, params string[] schemes)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        return Uri.TryCreate(text, UriKind.Absolute, out var address) && schemes.Contains(address.Scheme)
            ? address
            : throw WrongSettingException.For(key, text, right);
    }

    private static TimeSpan Span(string key, string text) =>
        // «2» would be two days: what is meant must be seen.
        text.Contains(':')
        && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span)
        && span >= TimeSpan.FromMinutes(1)
        && span <= TimeSpan.FromDays(30)
            ? span
            : throw WrongSettingException.For(
                key,
                text,
                "Нужно время до начала вида 1.00:00:00 (сутки) или 02:00:00, от минуты до 30 суток."
            );

    private T Read<T>(string key, T standard, string right, Func<string, T?> read)
        where T : struct
    {
        if (Text(key) is not { } text)
        {
            return standard;
        }

        return read(text) ?? throw WrongSettingException.For(key, text, right);
    }
}
