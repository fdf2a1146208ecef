using TochkaBot.Bot.Demo;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Papers;
using TochkaBot.Domain.Events.Seats;

namespace TochkaBot.Tests.Demo;

public sealed class EventTests
{
    [Theory]
    [InlineData("2026-09-01T00:30:00+03:00")]
    [InlineData("2026-11-20T12:00:00+03:00")]
    [InlineData("2026-12-31T23:59:00+03:00")]
    [InlineData("2027-03-14T09:00:00+03:00")]
    [InlineData("2028-02-29T18:00:00+03:00")]
    [InlineData("2027-08-31T23:00:00+03:00")]
    public async Task Every_event_is_valid_whenever_the_sandbox_is_opened(string now)
    {
        using var centre = new Centre(now);
        await centre.Fill();

        Assert.All(centre.Events, e => Assert.Empty(EventRules.Check(e)));
        Assert.Equal(11, centre.Events.Count(e => e.SeriesId is null && e.StartsAt > DateTimeOffset.Parse(now)));
    }

    [Fact]
    public async Task Every_day_of_the_week_gives_valid_deadlines_and_no_event_on_a_Sunday()
    {
        for (var day = 15; day <= 21; day++)
        {
            using var centre = new Centre($"2027-02-{day}T12:00:00+03:00");
            await centre.Fill();

            var coming = centre.Events.Where(e => e.Status == EventStatus.Published).ToList();
            Assert.All(coming, e => Assert.True((e.SignUpClosesAt ?? e.StartsAt) <= e.StartsAt));
            Assert.DoesNotContain(
                coming,
                e => e.StartsAt.ToOffset(TimeSpan.FromHours(3)).DayOfWeek == DayOfWeek.Sunday
            );
        }
    }

    [Fact]
    public async Task Coming_events_show_every_kind_of_sign_up()
    {
        using var centre = new Centre();
        await centre.Fill();

        var (hackathon, masterclass) = (centre.Named("Умная теплица"), centre.Named("под микроскопом"));
        Assert.Equal((12, 4, 1), (hackathon.Capacity, hackathon.Seated, hackathon.AwaitingConsent));
        Assert.Equal((0, 4), (masterclass.Free, masterclass.Queued));
        Assert.Equal(2, centre.Named("Ход конём").Free);
        Assert.Equal(Enrolment.ByList, centre.Named("Олимпиада").Enrolment);
        Assert.Equal(EventVisibility.Centre, centre.Named("Репетиция").Visibility);
        Assert.NotNull(centre.Named("Ночь в лаборатории»").SignUpOpensAt);
        Assert.NotNull(centre.Named("Прибор своими руками").SignUpClosesAt);
    }

    [Fact]
    public async Task Maya_is_the_first_to_wait_for_the_seat_that_Boris_has()
    {
        using var centre = new Centre();
        await centre.Fill();

        var masterclass = centre.Named("под микроскопом").Id;

        Assert.Equal(SignUpStatus.Seated, SignUpOf(centre, masterclass, Cast.Boris).Status);
        Assert.Equal(1, SignUpOf(centre, masterclass, Cast.Maya).Position);
    }

    [Fact]
    public async Task A_contest_has_its_rules_and_its_questions_and_an_online_meeting_its_link()
    {
        using var centre = new Centre();
        await centre.Fill();

        var contest = centre.Named("Прибор своими руками").Id;
        var file = Assert.Single(centre.Db.Read(tx => AttachmentStore.Of(tx, contest)));
        Assert.Equal("Положение.pdf", file.FileName);
        Assert.Contains("Кто участвует", Rights.PdfText.Of(centre.Db.Read(tx => AttachmentStore.Content(tx, file.Id))));
        var answers = centre.Db.Read(tx => AnswerStore.BySignUp(tx, contest));
        Assert.Equal(3, centre.Db.Read(tx => QuestionStore.Count(tx, contest)));
        Assert.InRange(answers.Count, 1, centre.Named("Прибор своими руками").Seated - 1);
        Assert.StartsWith("https://", centre.Named("Кем работают программисты").OnlineUrl);
    }

    private static SignUp SignUpOf(Centre centre, long eventId, Role role) =>
        centre.Db.Read(tx => SignUpStore.ActiveOf(tx, eventId, centre.Of(role).PersonId!.Value))!;
}
