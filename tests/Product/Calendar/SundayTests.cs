using TochkaBot.Domain.Calendar;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Calendar;

/// <summary>«Присылать неделю по воскресеньям в 18:00»: the first Sunday is 6 December.</summary>
public sealed class SundayTests : IDisposable
{
    private static readonly DateTimeOffset Evening = new(2026, 12, 6, 18, 0, 0, TimeSpan.FromHours(3));

    private readonly World world = new();
    private readonly Chat mother;

    public SundayTests()
    {
        var masha = world.Listed("Иванова Маша", 6, "Б", consent: true);
        mother = world.Parent("Иванова Ольга", masha);
        var id = world.Event("Лекция", e => e with { StartsAt = Evening.AddDays(2) });
        mother.Press($"|join.{id}.{masha}");
    }

    public void Dispose() => world.Dispose();

    [Fact]
    public void It_comes_on_sunday_at_six_once_and_tells_the_days_from_monday_on()
    {
        mother.Says("/week").Presses("Присылать неделю");
        Assert.Contains("Будем присылать неделю по воскресеньям в 18:00.", mother.Text);

        Ring(Evening.AddMinutes(-1));
        Assert.Empty(mother.Notices);
        Ring(Evening);
        Ring(Evening.AddHours(1));

        var told = Assert.Single(mother.Notices);
        Assert.StartsWith("<b>Неделя</b>: 7–13 декабря", told.Text);
        Assert.Contains("<b>вт, 8 декабря</b>\n✅ 18:00 · <b>Маша</b>: Лекция", told.Text);
        Ring(Evening.AddDays(7));
        // Nothing is in that week: it stays unsaid.
        Assert.Empty(mother.Notices.Skip(1));
    }

    [Fact]
    public void Nobody_gets_it_unasked_and_who_turns_it_off_gets_it_no_more()
    {
        Ring(Evening);
        Assert.Empty(mother.Notices);

        mother.Says("/week").Presses("Присылать неделю").Presses("Не присылать");
        Assert.Contains("Больше не присылаем", mother.Text);
        Assert.True(mother.Sees("Присылать неделю"));
        Ring(Evening.AddDays(7));
        Assert.Empty(mother.Notices);
    }

    [Fact]
    public void Who_asks_on_sunday_night_waits_for_the_next_one()
    {
        world.At(Evening.AddHours(1));
        mother.Says("/week").Presses("Присылать неделю");
        Ring(Evening.AddHours(2));

        Assert.Equal(0, Told());
    }

    [Theory]
    [InlineData(3.5, 0)] // Quiet hours.
    [InlineData(14.5, 1)] // Monday morning, after an outage.
    [InlineData(18, 0)] // Half of Monday is over.
    public void What_was_missed_comes_while_it_is_of_use_and_never_at_night(double hoursLater, int times)
    {
        mother.Says("/week").Presses("Присылать неделю");
        Ring(Evening.AddHours(hoursLater));

        Assert.Equal(times, Told());
    }

    [Fact]
    public void An_account_that_is_somebody_elses_now_has_asked_for_nothing()
    {
        mother.Says("/week").Presses("Присылать неделю");
        mother.Becomes("Котова Инна", Domain.People.PersonOrigin.Typed);
        Ring(Evening);

        Assert.Equal(0, Told());
        Assert.True(mother.Says("/week").Sees("Присылать неделю"));
    }

    private int Told() => world.Read(tx => tx.One<int>("SELECT count(*) FROM outgoing WHERE once LIKE 'week:%'"));

    private void Ring(DateTimeOffset moment)
    {
        world.At(moment);
        world.Write(tx => WeekClock.Ring(tx, world.Centre));
    }
}
