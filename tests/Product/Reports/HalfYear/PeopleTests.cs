using TochkaBot.Domain.Events;
using TochkaBot.Domain.Reports.Counting;
using TochkaBot.Domain.Reports.HalfYear;

namespace TochkaBot.Tests.Reports.HalfYear;

/// <summary>How many took part, in words.</summary>
public sealed class PeopleTests
{
    [Theory]
    [InlineData(120, 0, 0, 0, "120 чел.")]
    [InlineData(50, 50, 0, 0, "50 учащихся")]
    [InlineData(1, 1, 0, 0, "1 учащийся")]
    [InlineData(21, 21, 0, 0, "21 учащийся")]
    [InlineData(3, 0, 3, 0, "3 педагога")]
    [InlineData(5, 0, 5, 0, "5 педагогов")]
    [InlineData(30, 20, 8, 2, "30 чел., из них 20 учащихся, 8 педагогов, 2 гостя")]
    [InlineData(28, 20, 0, 0, "28 чел., из них 20 учащихся")]
    [InlineData(0, 0, 0, 0, "")]
    public void Units_follow_from_the_numbers(int people, int pupils, int teachers, int guests, string words) =>
        Assert.Equal(words, PeopleTexts.Of(new EventFact(), Tally(people, pupils, teachers, guests)));

    [Fact]
    public void What_the_centre_wrote_itself_wins() =>
        Assert.Equal("3 уча-ся", PeopleTexts.Of(new EventFact { Wording = "3 уча-ся" }, Tally(3, 3, 0, 0)));

    [Fact]
    public void A_series_says_how_often_they_came() =>
        Assert.Equal(
            "2 учащихся, посещений: 14",
            PeopleTexts.Of(new EventFact { Kind = EventKind.Project }, Tally(2, 2, 0, 0) with { Visits = 14 })
        );

    private static Tally Tally(int people, int pupils, int teachers, int guests) =>
        new()
        {
            People = people,
            Pupils = pupils,
            Teachers = teachers,
            Guests = guests,
            Untold = people - pupils - teachers - guests,
        };
}
