using TochkaBot.Bot.Events;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Events;

/// <summary>«/new» with a whole event in one line. Today is Tuesday, 1 December 2026, noon.</summary>
public sealed class LineTests
{
    private static readonly CentreSettings Centre = new();

    [Theory]
    [InlineData("Хакатон 7.12 15:00, 12 мест, 5–9", "Хакатон", "07.12.2026 15:00", 12, "5–9", null)]
    [InlineData("Хакатон 7.12 15:00, 12 мест, 5-9", "Хакатон", "07.12.2026 15:00", 12, "5–9", null)]
    [InlineData("Хакатон, 7.12 15:00, 12 мест, 5–9 классы", "Хакатон", "07.12.2026 15:00", 12, "5–9", null)]
    [InlineData("Хакатон 07.12.2026 15:00", "Хакатон", "07.12.2026 15:00", null, "1–11", null)]
    [InlineData("Хакатон 7.12.26 15:00", "Хакатон", "07.12.2026 15:00", null, "1–11", null)]
    [InlineData("Хакатон 7.12.2026г 15:00", "Хакатон", "07.12.2026 15:00", null, "1–11", null)]
    [InlineData("Хакатон 7.12.2026г, 15:00", "Хакатон", "07.12.2026 15:00", null, "1–11", null)]
    [InlineData("Хакатон 7.12.2026 г. в 15:00", "Хакатон", "07.12.2026 15:00", null, "1–11", null)]
    [InlineData("Хакатон 2026-12-07 15:00", "Хакатон", "07.12.2026 15:00", null, "1–11", null)]
    [InlineData("Хакатон 7/12 15:00", "Хакатон", "07.12.2026 15:00", null, "1–11", null)]
    [InlineData("Хакатон 7 декабря 15:00", "Хакатон", "07.12.2026 15:00", null, "1–11", null)]
    [InlineData("Хакатон 7 дек. в 15", "Хакатон", "07.12.2026 15:00", null, "1–11", null)]
    [InlineData("Хакатон 7.12 в 15 часов", "Хакатон", "07.12.2026 15:00", null, "1–11", null)]
    [InlineData("Хакатон 7.12 в 15.30", "Хакатон", "07.12.2026 15:30", null, "1–11", null)]
    [InlineData("Хакатон завтра 15:00", "Хакатон", "02.12.2026 15:00", null, "1–11", null)]
    [InlineData("Хакатон завтра в 15.30", "Хакатон", "02.12.2026 15:30", null, "1–11", null)]
    [InlineData("Хакатон послезавтра 9:05", "Хакатон", "03.12.2026 09:05", null, "1–11", null)]
    [InlineData("Хакатон сегодня 18:00", "Хакатон", "01.12.2026 18:00", null, "1–11", null)]
    [InlineData("Хакатон в пятницу в 16", "Хакатон", "04.12.2026 16:00", null, "1–11", null)]
    [InlineData("Хакатон во вторник 16:00", "Хакатон", "08.12.2026 16:00", null, "1–11", null)]
    [InlineData("Хакатон 15 января 10:00", "Хакатон", "15.01.2027 10:00", null, "1–11", null)]
    [InlineData("Ёлка 25.12 12:00, актовый зал, 100 мест, 1–4", "Ёлка", "25.12.2026 12:00", 100, "1–4", "актовый зал")]
    [InlineData("7.12 15:00, Хакатон, 7 класс", "Хакатон", "07.12.2026 15:00", null, "7–7", null)]
    [InlineData("Турнир 7.12 15:00, все, 1 место", "Турнир", "07.12.2026 15:00", 1, "1–11", null)]
    [InlineData(
        "Турнир 7.12 15:00, без ограничений, кабинет 12",
        "Турнир",
        "07.12.2026 15:00",
        null,
        "1–11",
        "кабинет 12"
    )]
    [InlineData("Хакатон 7.12 15:00, 12 человек, 10–11", "Хакатон", "07.12.2026 15:00", 12, "10–11", null)]
    [InlineData("2 марафона по коду 7.12 15:00", "2 марафона по коду", "07.12.2026 15:00", null, "1–11", null)]
    [InlineData("Хакатон 29.02.2028 15:00", "Хакатон", "29.02.2028 15:00", null, "1–11", null)]
    [InlineData("Бал 1.10 15:00, уже прошло", "Бал", "01.10.2026 15:00", null, "1–11", null)]
    public void A_whole_line_goes_straight_to_the_preview(
        string line,
        string title,
        string starts,
        int? seats,
        string grades,
        string? place
    )
    {
        var answer = EventLine.Read(line, Centre, World.Start);

        Assert.Null(answer.Refusal);
        Assert.Equal(FormStep.Preview, answer.State!.Step);
        var draft = answer.State.Draft;
        Assert.Equal(title, draft.Title);
        Assert.Equal(starts, Centre.Local(draft.StartsAt).ToString("dd.MM.yyyy HH:mm", null));
        Assert.Equal((seats, grades, place), (draft.Capacity, $"{draft.GradeFrom}–{draft.GradeTo}", draft.Place));
    }

    [Theory]
    [InlineData("Хакатон", FormStep.Date, null)]
    [InlineData("Хакатон, 12 мест", FormStep.Date, null)]
    [InlineData("Хакатон 7.12", FormStep.Time, null)]
    [InlineData("завтра 15:00", FormStep.Title, null)]
    [InlineData("12 мест", FormStep.Title, null)]
    [InlineData(",,,", FormStep.Title, null)]
    [InlineData("Хакатон 31 февраля 15:00", FormStep.Date, "Такой даты нет: 31 февраля")]
    [InlineData("Хакатон 31.02 15:00", FormStep.Date, "Такой даты нет: 31.02")]
    [InlineData("Хакатон 29.02 15:00", FormStep.Date, "Такой даты нет: 29.02")]
    [InlineData("Хакатон 1.11.2026 15:00", FormStep.Date, "Этот день уже прошёл")]
    [InlineData("Хакатон сегодня 9:00", FormStep.Date, "уже прошло")]
    [InlineData("Хакатон 7.12 15:00, 0 мест", FormStep.Seats, "число от 1 до 5000")]
    [InlineData("Хакатон 7.12 15:00, 123456789012 мест", FormStep.Seats, "число от 1 до 5000")]
    public void What_is_missing_or_wrong_is_asked_and_the_rest_is_kept(string line, object step, string? refusal)
    {
        var answer = EventLine.Read(line, Centre, World.Start);

        Assert.Equal(step, answer.State!.Step);
        Assert.Equal(refusal is null, answer.Refusal is null);
        Assert.Contains(refusal ?? string.Empty, answer.Refusal ?? string.Empty);
        if (line.StartsWith("Хакатон", StringComparison.Ordinal))
        {
            Assert.StartsWith("Хакатон", answer.State.Draft.Title);
            Assert.Equal(EventKind.Hackathon, answer.State.Draft.Kind);
        }
    }

    [Fact]
    public void A_title_of_four_hundred_letters_is_refused_and_its_date_kept()
    {
        var answer = EventLine.Read($"{new string('т', 400)} 7.12 15:00, 12 мест", Centre, World.Start);

        Assert.Contains("до 300 знаков", answer.Refusal);
        Assert.Equal(FormStep.Title, answer.State!.Step);
        Assert.Equal(12, answer.State.Draft.Capacity);
    }

    [Fact]
    public void Through_the_desk_open_questions_lead_to_the_preview_one_by_one()
    {
        using var world = new World();
        var vera = world.Vera.Says("/new 12 мест");
        Assert.Contains("Как назовём?", vera.Text);
        Assert.Contains("Когда?", vera.Says("Хакатон").Text);
        Assert.Contains("Во сколько начало?", vera.Says("7.12").Text);
        Assert.Contains("12 мест", vera.Says("15").Text);
        Assert.Contains("Мероприятие опубликовано", vera.Presses("Опубликовать").Text);
    }
}
