using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Events;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Questions;

/// <summary>What an event asks of those who sign up: made by the teacher, answered on the way in.</summary>
public sealed class QuestionTests : IDisposable
{
    private readonly World world = new();
    private readonly long id;

    public QuestionTests() => id = world.Event();

    [Fact]
    public void A_teacher_makes_questions_of_every_kind_by_buttons_or_words()
    {
        world.Vera.Press($"|card.{id}").Presses("Изменить").Presses("Вопросы");
        Assert.Contains("Пока ни одного", world.Vera.Text);
        world.Vera.Presses("Добавить вопрос").Presses("Выбор из вариантов").Says("Какой размер футболки?");
        Assert.Contains("от двух до восьми", world.Vera.Says("S").Text);
        world.Vera.Says("S, M , L").Presses("Ответ нужен от всех");
        Assert.Contains("Вопрос добавлен", world.Vera.Text);
        Assert.Contains("1. <b>Какой размер футболки?</b> — S, M, L, ответ нужен", world.Vera.Text);

        world.Vera.Presses("Добавить вопрос").Says("да или нет").Says("Ноутбук нужен?").Says("можно пропустить");
        world.Vera.Presses("Добавить вопрос").Presses("Своими словами").Says(new string('Ы', 201));
        Assert.Contains("от 1 до 200 знаков", world.Vera.Text);
        world.Vera.Says("Есть ли опыт?").Presses("Можно пропустить");

        var all = world.Read(tx => QuestionStore.Of(tx, id));
        Assert.Equal(
            [(QuestionKind.Choice, true), (QuestionKind.YesNo, false), (QuestionKind.Text, false)],
            all.Select(q => (q.Kind, q.IsRequired))
        );
        Assert.True(world.Vera.Presses("Назад").Sees("Вопросы (3)"));
    }

    [Fact]
    public void The_same_question_twice_and_a_sixth_one_are_refused()
    {
        Ask("Первый?", "Второй?", "Третий?", "Четвёртый?");
        world.Vera.Press($"|questNew.{id}").Presses("Да или нет").Says("первый?").Presses("Можно");
        Assert.Contains("уже есть", world.Vera.Text);
        Ask("Пятый?");
        Assert.False(world.Vera.Press($"|quests.{id}").Sees("Добавить"));
        world.Vera.Press($"|questNew.{id}").Presses("Да или нет").Says("Шестой?").Presses("Можно");
        Assert.Contains("Больше пяти", world.Vera.Text);
    }

    [Fact]
    public void A_second_tap_on_the_last_button_adds_nothing_twice()
    {
        world.Vera.Press($"|questNew.{id}").Presses("Да или нет").Says("Ноутбук нужен?");
        var data = world.Vera.Data("Можно");
        world.Vera.Press(data).Press(data);
        Assert.Single(world.Read(tx => QuestionStore.Of(tx, id)));
        Assert.Contains("Ноутбук нужен?", world.Vera.Text);
    }

    [Fact]
    public void Who_signs_up_keeps_the_seat_at_once_and_is_asked_on_the_same_screen()
    {
        Choice("Футболка?", "S\nM");
        Words("Есть опыт?", isRequired: false);
        world.Boris.Press($"|card.{id}").Presses("Записаться");
        Assert.Contains("Вы записаны", world.Boris.Text);
        Assert.Contains("Вопрос 1 из 2", world.Boris.Text);
        Assert.Equal(SignUpStatus.Seated, world.SignUp(id, world.Boris)!.Status);

        world.Boris.Presses("M");
        Assert.Contains("Есть опыт?", world.Boris.Text);
        Assert.Contains("Не пишите о здоровье", world.Boris.Text);
        Assert.Contains("500 знаков", world.Boris.Says(new string('Ы', 501)).Text);
        world.Boris.Says("Да, <b>два</b> года");
        Assert.Contains("Спасибо, ответы записаны", world.Boris.Text);
        Assert.Equal(["M", "Да, <b>два</b> года"], Answers(world.Boris));
        Assert.Contains("Да, &lt;b&gt;два", world.Boris.Presses("Мои ответы").Text);
    }

    [Fact]
    public void Until_the_required_ones_are_answered_the_card_says_so()
    {
        Choice("Футболка?", "S\nM");
        Words("Есть опыт?", isRequired: true);
        world.Boris.Press($"|join.{id}").Presses("Назад");
        Assert.Contains("⚠️ Осталось ответить: 2", world.Boris.Text);
        world.Boris.Presses("Ответить на вопросы (2)").Says("фиолетовая");
        Assert.Contains("один из вариантов", world.Boris.Text);
        world.Boris.Says("m").Presses("Назад");
        Assert.Contains("⚠️ Осталось ответить: 1", world.Boris.Text);
        world.Boris.Presses("Ответить на вопросы (1)").Says("Нет");
        Assert.DoesNotContain("⚠️", world.Boris.Text);
        Assert.Equal(["M", "Нет"], Answers(world.Boris));
    }

    [Fact]
    public void What_may_be_skipped_is_skipped_and_is_no_warning()
    {
        Words("Есть опыт?", isRequired: false);
        world.Boris.Press($"|join.{id}").Presses("Пропустить");
        Assert.Contains("Вы записаны", world.Boris.Text);
        Assert.DoesNotContain("⚠️", world.Boris.Text);
        Assert.Empty(Answers(world.Boris));
    }

    [Fact]
    public void A_mother_answers_for_each_child_and_sees_who_is_left()
    {
        var family = new Family(world);
        Choice("Футболка?", "S\nM");
        world.Anna.Press($"|joinAll.{id}");
        Assert.Contains("⚠️ Маша — осталось ответить: 1", world.Anna.Text);
        Assert.Contains("⚠️ Петя — осталось ответить: 1", world.Anna.Text);
        world.Anna.Presses("Петя: ответить (1)");
        Assert.Contains("👤 Петя", world.Anna.Text);
        world.Anna.Presses("M");
        Assert.DoesNotContain("Петя — осталось", world.Anna.Text);
        Assert.Contains("Маша — осталось", world.Anna.Text);
        Assert.Equal("M", Answer(family.Petya));
        Assert.Null(Answer(family.Masha));
    }

    [Fact]
    public void Before_the_consent_nothing_is_asked_and_after_it_is()
    {
        var family = new Family(world);
        Words("Есть опыт?", isRequired: true);
        world.Anna.Press($"|join.{id}.{family.Olya}");
        Assert.Contains("ждёт согласия", world.Anna.Text);
        Assert.DoesNotContain("Есть опыт?", world.Anna.Text);
        Assert.DoesNotContain("⚠️", world.Anna.Text);

        world.Vera.Press($"|answers.{id}.0").Presses("Оля С.");
        Assert.Contains("до него ничего не спрашиваем", world.Vera.Text);
        Assert.False(world.Vera.Sees("1. Есть опыт"));

        world.Anna.Presses("Согласие").Forges($"tick.{family.Olya}.0").Presses("Даю согласие");
        Assert.Contains("⚠️ Оля — осталось ответить: 1", world.Anna.Press($"|card.{id}").Text);
    }

    [Fact]
    public void Answers_may_be_changed_until_the_event_begins()
    {
        Choice("Футболка?", "S\nM");
        world.Boris.Press($"|join.{id}").Presses("M").Presses("Мои ответы").Presses("1. Футболка");
        Assert.Contains("Сейчас: M", world.Boris.Text);
        world.Boris.Presses("S");
        Assert.Equal(["S"], Answers(world.Boris));

        world.Boris.Presses("Мои ответы").Presses("1. Футболка");
        var late = world.Boris.Data("M");
        world.At(world.Found(id).StartsAt);
        Assert.Contains("больше не меняются", world.Boris.Press(late).Text);
        Assert.Equal(["S"], Answers(world.Boris));
    }

    [Fact]
    public void Nobody_answers_for_a_stranger_and_no_other_teacher_reads()
    {
        Words("Есть опыт?", isRequired: true);
        world.Boris.Press($"|join.{id}").Says("Тайный опыт");
        var (seat, question) = (world.SignUp(id, world.Boris)!.Id, world.Read(tx => QuestionStore.Of(tx, id))[0].Id);
        var zoya = world.Staff("Чижова Зоя", StaffRole.Teacher);
        foreach (var chat in (Chat[])[world.Pupil("Белов Пётр"), world.Anna, zoya, world.Gleb])
        {
            foreach (var data in (string[])[$"ask.{seat}", $"asks.{seat}", $"ask.{seat}.{question}", $"answers.{id}.0"])
            {
                Assert.DoesNotContain("Тайный", chat.Press($"|{data}").Text);
            }

            chat.Says("Подмена");
        }

        Assert.Equal(["Тайный опыт"], Answers(world.Boris));
    }

    [Fact]
    public void Deleting_a_question_asks_once_where_somebody_has_answered()
    {
        Choice("Футболка?", "S\nM");
        Words("Лишний?", isRequired: false);
        world.Boris.Press($"|join.{id}").Presses("S");
        world.Vera.Press($"|quests.{id}").Presses("2. Лишний").Presses("Удалить вопрос");
        Assert.Contains("Вопрос удалён", world.Vera.Text);
        world.Vera.Presses("1. Футболка").Presses("Удалить вопрос");
        Assert.Contains("пропадут ответы: 1", world.Vera.Text);
        var yes = world.Vera.Data("Да, удалить");
        Assert.Contains("Этого вопроса больше нет", world.Vera.Press(yes).Press(yes).Text);
        Assert.Empty(Answers(world.Boris));
        Assert.False(world.Boris.Press($"|card.{id}").Sees("Мои ответы"));
    }

    [Fact]
    public void What_is_repeated_asks_the_same_and_has_no_answers()
    {
        Choice("Футболка?", "S\nM");
        world.Boris.Press($"|join.{id}").Presses("S");
        world.Vera.Press($"|repeat.{id}").Says("11.12").Presses("Опубликовать");
        var next = world.Read(tx => tx.One<long>("SELECT max(id) FROM events"));
        Assert.Contains("Футболка?", world.Boris.Press($"|join.{next}").Text);
        Assert.Contains("без ответа — 1", world.Vera.Press($"|answers.{next}.0").Text);
    }

    public void Dispose() => world.Dispose();

    private void Ask(params string[] texts) =>
        world.Write(tx =>
            texts
                .ToList()
                .ForEach(text =>
                    Domain.Questions.Questioning.Add(
                        tx,
                        world.Vera.Actor,
                        new EventQuestion { EventId = id, Text = text }
                    )
                )
        );

    private void Words(string text, bool isRequired) => Sheet.Ask(world, id, text, isRequired: isRequired);

    private void Choice(string text, string choices) => Sheet.Ask(world, id, text, choices);

    private IReadOnlyList<string> Answers(Chat who) => Sheet.Of(world, id, who.PersonId);

    private string? Answer(long personId) => Sheet.Of(world, id, personId).SingleOrDefault();
}
