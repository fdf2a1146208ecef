using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Repetition;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Questions;

/// <summary>What one of a series asks, all that follow may ask as well: the organiser says which.</summary>
public sealed class SeriesQuestionTests : IDisposable
{
    private readonly World world = new();
    private readonly IReadOnlyList<long> ids;

    public SeriesQuestionTests() => ids = Mondays.Hold(world);

    public void Dispose() => world.Dispose();

    [Fact]
    public void A_new_question_is_asked_from_this_one_on_and_nobody_is_written_to()
    {
        world.Boris.Press($"|join.{ids[2]}");
        New(ids[1]).Presses("Это и все следующие: 3");

        Assert.Contains("✅ Вопрос добавлен: 3 мероприятия. Кто уже записан", world.Vera.Text);
        Assert.DoesNotContain("Не получилось", world.Vera.Text);
        Assert.Equal(["", "Тетрадь есть?", "Тетрадь есть?", "Тетрадь есть?"], ids.Select(Asked));
        Assert.Empty(world.Boris.Notices);
        Assert.Contains("Осталось ответить: 1", world.Boris.Press($"|card.{ids[2]}").Text);
        Assert.Equal(
            3,
            world.Read(tx => tx.One<int>("SELECT count(*) FROM journal WHERE action = 'event.questionAdded'"))
        );
    }

    [Fact]
    public void Just_this_one_asks_and_so_does_the_last_without_a_word_about_others()
    {
        New(ids[1]).Presses("Только это");
        Assert.Contains("Вопрос добавлен. Кто", world.Vera.Text);
        New(ids[3]);
        Assert.Contains("Вопрос добавлен. Кто", world.Vera.Text);
        Assert.Equal(["", "Тетрадь есть?", "", "Тетрадь есть?"], ids.Select(Asked));
    }

    [Fact]
    public void Which_ones_may_be_typed_and_a_second_tap_adds_nothing()
    {
        New(ids[1]);
        var data = world.Vera.Data("Это и все");
        Assert.Contains("одну из кнопок", world.Vera.Says("потом решу").Text);
        Assert.True(world.Vera.Sees("Только это"));
        world.Vera.Says("Это и все следующие").Press(data);
        Assert.Equal(["", "Тетрадь есть?", "Тетрадь есть?", "Тетрадь есть?"], ids.Select(Asked));
    }

    [Fact]
    public void Where_it_does_not_fit_the_others_ask_it_all_the_same_and_the_teacher_hears_where()
    {
        string[] five = ["Раз?", "Два?", "Три?", "Четыре?", "Пять?"];
        five.ToList().ForEach(text => Sheet.Ask(world, ids[2], text));
        Sheet.Ask(world, ids[3], "тетрадь есть?", "В клетку\nВ линейку");
        New(ids[1]).Presses("Это и все следующие: 3");

        Assert.Contains("Вопрос добавлен: 1 мероприятие.", world.Vera.Text);
        Assert.Contains(
            "⚠️ Не получилось: 21.12 — там уже пять вопросов; 28.12 — там похожий вопрос уже есть.",
            world.Vera.Text
        );
        Assert.Equal(["", "Тетрадь есть?", string.Join(' ', five), "тетрадь есть?"], ids.Select(Asked));
    }

    [Fact]
    public void Who_asks_it_already_is_no_trouble_and_keeps_the_answers()
    {
        Sheet.Ask(world, ids[1], "Тетрадь есть?");
        Sheet.Ask(world, ids[2], "Тетрадь есть?");
        Answered(ids[1]);
        New(ids[1]).Presses("Это и все следующие: 3");
        Assert.Contains("Вопрос добавлен: 3 мероприятия.", world.Vera.Text);
        Assert.DoesNotContain("Не получилось", world.Vera.Text);
        Assert.Equal(["", "Тетрадь есть?", "Тетрадь есть?", "Тетрадь есть?"], ids.Select(Asked));
        Assert.Equal(1, Answers(ids[1]));
    }

    [Fact]
    public void Whether_an_answer_is_needed_changes_where_the_same_is_asked()
    {
        Sheet.Ask(world, ids[1], "Тетрадь есть?", "Да\nКуплю");
        Sheet.Ask(world, ids[2], "Тетрадь есть?", "Да\nНет");
        Sheet.Ask(world, ids[3], "Тетрадь есть?", "Да\nКуплю");
        var before = Answered(ids[3]);
        One(ids[1]).Presses("Можно пропустить");
        Assert.Contains("можно будет пропустить", world.Vera.Text);
        world.Vera.Presses("Это и все следующие: 2");

        Assert.Contains("Сохранено: 2 мероприятия", world.Vera.Text);
        Assert.Equal([false, true, false], ids.Skip(1).Select(id => Of(id)[0].IsRequired));
        Assert.Equal(before, Answers(ids[3]));

        world.Vera.Presses("Ответ нужен").Presses("Только это");
        Assert.Equal([true, true, false], ids.Skip(1).Select(id => Of(id)[0].IsRequired));
    }

    [Fact]
    public void Deleting_says_how_many_answers_go_and_asks_again_when_more_have_come()
    {
        ids.Skip(1).ToList().ForEach(id => Sheet.Ask(world, id, "Тетрадь есть?"));
        Sheet.Ask(world, ids[3], "Тетрадь в линейку есть?");
        Answered(ids[2]);
        One(ids[1]).Presses("Удалить вопрос");
        Assert.Contains("пропадут ответы: здесь — 0, у следующих — 1", world.Vera.Text);

        Answered(ids[3]);
        world.Vera.Presses("Это и все следующие: 3");
        Assert.Contains("ответов стало больше", world.Vera.Text);
        Assert.Contains("здесь — 0, у следующих — 2", world.Vera.Text);
        Assert.Equal(1, Answers(ids[2]));

        world.Vera.Presses("Это и все следующие: 3");
        Assert.Contains("Вопрос удалён: 3 мероприятия", world.Vera.Text);
        Assert.Equal(["", "", "", "Тетрадь в линейку есть?"], ids.Select(Asked));
        Assert.Empty(world.Boris.Notices);
    }

    [Fact]
    public void Deleting_just_here_leaves_the_others_their_answers()
    {
        ids.Skip(1).ToList().ForEach(id => Sheet.Ask(world, id, "Тетрадь есть?"));
        Answered(ids[2]);
        One(ids[1]).Presses("Удалить вопрос").Presses("Только это");
        Assert.Contains("Вопрос удалён.", world.Vera.Text);
        Assert.Equal(["", "", "Тетрадь есть?", "Тетрадь есть?"], ids.Select(Asked));
        Assert.Equal(1, Answers(ids[2]));
    }

    [Fact]
    public void What_was_cancelled_or_handed_on_meanwhile_is_left_alone()
    {
        New(ids[1]);
        Mondays.Cancel(world, ids[2]);
        Mondays.HandOn(world, ids[3], world.Staff("Чижова Зоя", StaffRole.Teacher));
        world.Vera.Presses("Это и все следующие: 3");
        Assert.Contains("Вопрос добавлен: 1 мероприятие.", world.Vera.Text);
        Assert.Equal(["", "Тетрадь есть?", "", ""], ids.Select(Asked));
    }

    [Fact]
    public void When_the_event_itself_was_cancelled_meanwhile_none_is_changed()
    {
        New(ids[1]);
        Mondays.Cancel(world, ids[1]);
        world.Vera.Presses("Это и все следующие: 3");
        Assert.Contains("Мероприятие отменено", world.Vera.Text);
        Assert.All(ids, id => Assert.Empty(Of(id)));
    }

    [Fact]
    public void Another_teacher_changes_no_question_of_the_series()
    {
        ids.Skip(1).ToList().ForEach(id => Sheet.Ask(world, id, "Тетрадь есть?"));
        var zoya = world.Staff("Чижова Зоя", StaffRole.Teacher);
        var question = Of(ids[1])[0].Id;
        foreach (var data in (string[])[$"questDropNow.{ids[1]}.{question}.0", $"questSwitch.{ids[1]}.{question}.all"])
        {
            zoya.Forges(data);
            Assert.Contains("Это доступно не всем", zoya.Text);
        }

        Assert.All(ids.Skip(1), id => Assert.True(Assert.Single(Of(id)).IsRequired));
    }

    /// <summary>All of the new question is known; where there is a choice, it is left to make.</summary>
    private Chat New(long id) =>
        world
            .Vera.Press($"|questNew.{id}")
            .Presses("Своими словами")
            .Says("Тетрадь есть?")
            .Presses("Ответ нужен от всех");

    private Chat One(long id) => world.Vera.Press($"|quests.{id}").Presses("1. Тетрадь");

    private int Answered(long id)
    {
        world.Boris.Press($"|join.{id}").Says("Да");
        Assert.Equal(1, Answers(id));
        return 1;
    }

    private int Answers(long id) => world.Read(tx => AnswerStore.Count(tx, Of(id)[0].Id));

    private string Asked(long id) => string.Join(' ', Of(id).Select(q => q.Text));

    private IReadOnlyList<EventQuestion> Of(long id) => world.Read(tx => QuestionStore.Of(tx, id));
}
