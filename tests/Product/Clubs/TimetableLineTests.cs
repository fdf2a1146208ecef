using TochkaBot.Bot.Clubs;

namespace TochkaBot.Tests.Clubs;

public sealed class TimetableLineTests
{
    [Theory]
    [InlineData("пн ср 15:30, 45 мин, каб. 12", "пн, ср 15:30, 45 мин, каб. 12")]
    [InlineData("Пн, Ср 15.30", "пн, ср 15:30, 45 мин")]
    [InlineData("по вторникам и четвергам в 14:00", "вт, чт 14:00, 45 мин")]
    [InlineData("вторник 15:00–16:20; пятница 14.30", "вт 15:00, 80 мин; пт 14:30, 45 мин")]
    [InlineData("пн 15:30, ср 16:00, 60 минут, спортзал", "пн 15:30, 60 мин, спортзал; ср 16:00, 60 мин, спортзал")]
    [InlineData("пн-пт 8:15", "пн, вт, ср, чт, пт 8:15, 45 мин")]
    [InlineData(
        "сб 10:00\nвс 11:00, 90 мин, актовый зал",
        "сб 10:00, 90 мин, актовый зал; вс 11:00, 90 мин, актовый зал"
    )]
    [InlineData("каждую среду 15:30 до 16:15, кабинет физики", "ср 15:30, 45 мин, кабинет физики")]
    [InlineData("суббота 9:00 и 11:00", "сб 9:00, 45 мин; сб 11:00, 45 мин")]
    public void A_week_is_read_as_people_write_it(string typed, string understood) =>
        Assert.Equal(understood, ClubTexts.Week(TimetableLine.Read(typed)!));

    [Theory]
    [InlineData("")]
    [InlineData("когда-нибудь")]
    [InlineData("пн")]
    [InlineData("15:30")]
    [InlineData("пн 25:30")]
    [InlineData("пн 15:30; вт")]
    [InlineData("пн 15:30, пн 15:30")]
    [InlineData("пн 15:30, 900 мин")]
    [InlineData("ср 15:30 пт")]
    public void What_has_no_day_or_no_time_is_not_guessed(string typed) => Assert.Null(TimetableLine.Read(typed));
}
