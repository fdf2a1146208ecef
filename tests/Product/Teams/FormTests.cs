using TochkaBot.Domain.Events;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Teams;

/// <summary>How a teacher says that people come in teams.</summary>
public sealed class FormTests : IDisposable
{
    private readonly World world = new();

    [Fact]
    public void A_hackathon_is_made_for_teams_with_one_press_on_its_preview()
    {
        var vera = world.Vera.Says("/new Хакатон 7.12 15:00, 12 мест, 5–9").Presses("Сделать командным");
        Assert.Contains("● По числу участников", vera.Labels);
        vera.Presses("Команда — одно место");
        Assert.Contains("● Команда — одно место", vera.Labels);
        vera.Presses("2–4");
        Assert.Contains("командами: по 2–4 человека, команда занимает одно место", vera.Text);

        vera.Presses("Опубликовать");
        Assert.Equal((2, 4, TeamSeats.One), (Newest().TeamMin, Newest().TeamMax, Newest().TeamSeats));
        Assert.Equal((5, 9, 12), (Newest().GradeFrom, Newest().GradeTo, Newest().Capacity));
    }

    [Theory]
    [InlineData("команды 2–4", 2, 4, TeamSeats.Members)]
    [InlineData("команды по 3 человека", 3, 3, TeamSeats.Members)]
    [InlineData("команды: 2-3, команда — одно место", 2, 3, TeamSeats.One)]
    [InlineData("без команд", null, null, TeamSeats.Members)]
    public void One_line_may_speak_of_teams(string words, int? min, int? max, TeamSeats seats)
    {
        world.Vera.Says($"/new Хакатон 7.12 15:00, 12 мест, 5–9, {words}").Presses("Опубликовать");

        Assert.Equal((min, max, seats), (Newest().TeamMin, Newest().TeamMax, Newest().TeamSeats));
        Assert.Equal((5, 9, 12), (Newest().GradeFrom, Newest().GradeTo, Newest().Capacity));
    }

    [Theory]
    [InlineData("0–3")]
    [InlineData("5–2")]
    [InlineData("1")]
    [InlineData("много")]
    [InlineData("2–99")]
    public void A_size_that_cannot_be_is_refused_with_an_example(string words)
    {
        var vera = world.Vera.Says("/new Хакатон 7.12 15:00, 12 мест, 5–9").Presses("Сделать командным").Says(words);

        Assert.Contains("Например: 2–4", vera.Text);
        Assert.Contains("по 3 человека", vera.Says("3").Text);
    }

    [Fact]
    public void With_teams_on_the_list_they_stay_teams_and_take_the_seats_they_took()
    {
        var id = world.Hackathon(e => e with { Capacity = 12 });
        world.Boris.Press($"|card.{id}").Presses("Создать команду").Says("Атом");
        foreach (
            var change in new Func<Event, Event>[]
            {
                e => e with { TeamSeats = TeamSeats.One },
                e => e with { TeamMin = null, TeamMax = null },
            }
        )
        {
            var result = world.Write(tx => EventActions.Change(tx, world.Centre, world.Vera.Actor, id, change));
            Assert.Equal([EventProblem.TeamsOnList], result.Problems);
        }

        var larger = world.Write(tx =>
            EventActions.Change(tx, world.Centre, world.Vera.Actor, id, e => e with { TeamMax = 5 })
        );
        Assert.Equal(EventOutcome.Done, larger.Outcome);
    }

    [Fact]
    public void A_word_that_ends_like_a_preposition_keeps_its_end_before_a_date()
    {
        world.Vera.Says("/new Хакатон роботов 7.12 15:00, 12 мест, 5–9").Presses("Опубликовать");

        Assert.Equal("Хакатон роботов", Newest().Title);
    }

    [Fact]
    public void Teams_are_taken_away_under_change()
    {
        var id = world.Hackathon();
        world
            .Vera.Press($"|edit.{id}")
            .Presses("Изменить")
            .Presses("Команды")
            .Presses("Без команд")
            .Presses("Сохранить");

        Assert.False(world.Found(id).IsForTeams);
        Assert.True(world.Boris.Press($"|card.{id}").Sees("Записаться"));
    }

    [Fact]
    public void The_list_says_who_comes_with_whom()
    {
        var id = world.Hackathon();
        var lev = world.Pupil("Рыжов Лев", 7);
        world.Boris.Creates(id, "Роботы");
        world.Pupil("Юдин Юра").Creates(id, "Атомы");
        lev.Enters(world.Team(id, "Роботы"));
        world.Vera.Press($"|list.{id}");

        Assert.Contains("1. Борис С., 6Б · «Роботы»", world.Vera.Text);
        Assert.Contains("2. Лев Р., 7Б · «Роботы»", world.Vera.Text);
        Assert.Contains("3. Юра Ю., 6Б · «Атомы»", world.Vera.Text);
        world.Vera.Presses("Печать");
        Assert.NotEmpty(Assert.Single(world.Vera.Files).Bytes);
    }

    private Event Newest() =>
        world.Read(tx => EventStore.Page(tx, status: null, after: 0, limit: 100)).MaxBy(e => e.Id)!;

    public void Dispose() => world.Dispose();
}
