namespace TochkaBot.Domain.Centre;

/// <summary>The hours in which nobody is woken and no offer's clock runs.</summary>
public static class QuietHours
{
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(15);

    public static bool Cover(CentreSettings centre, DateTimeOffset moment)
    {
        var clock = TimeOnly.FromDateTime(centre.Local(moment).DateTime);
        return centre.QuietFrom <= centre.QuietTo
            ? clock >= centre.QuietFrom && clock < centre.QuietTo
            : clock >= centre.QuietFrom || clock < centre.QuietTo;
    }

    /// <summary>This moment, or the end of the quiet hours it falls into.</summary>
    public static DateTimeOffset Next(CentreSettings centre, DateTimeOffset moment)
    {
        if (!Cover(centre, moment))
        {
            return moment;
        }

        var local = centre.Local(moment);
        var day = TimeOnly.FromDateTime(local.DateTime) < centre.QuietTo ? local.Date : local.Date.AddDays(1);
        return centre.Moment(day + centre.QuietTo.ToTimeSpan());
    }

    /// <summary>
    /// This moment, or, where it falls into quiet hours, one shortly before them: soon enough that what is said then to
    /// hundreds has arrived when they begin.
    /// </summary>
    public static DateTimeOffset Before(CentreSettings centre, DateTimeOffset moment)
    {
        if (!Cover(centre, moment))
        {
            return moment;
        }

        var local = centre.Local(moment);
        var day = TimeOnly.FromDateTime(local.DateTime) >= centre.QuietFrom ? local.Date : local.Date.AddDays(-1);
        return centre.Moment(day + centre.QuietFrom.ToTimeSpan()) - Margin;
    }

    /// <summary>The moment when so many waking hours have passed.</summary>
    public static DateTimeOffset After(CentreSettings centre, DateTimeOffset from, TimeSpan waking)
    {
        var at = Next(centre, from);
        while (waking > TimeSpan.Zero)
        {
            var left = NextQuiet(centre, at) - at;
            if (waking <= left)
            {
                return at + waking;
            }

            waking -= left;
            at = Next(centre, at + left);
        }

        return at;
    }

    private static DateTimeOffset NextQuiet(CentreSettings centre, DateTimeOffset awake)
    {
        if (centre.QuietFrom == centre.QuietTo)
        {
            return DateTimeOffset.MaxValue;
        }

        var local = centre.Local(awake);
        var day = TimeOnly.FromDateTime(local.DateTime) < centre.QuietFrom ? local.Date : local.Date.AddDays(1);
        return centre.Moment(day + centre.QuietFrom.ToTimeSpan());
    }
}
