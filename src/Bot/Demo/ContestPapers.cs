using TochkaBot.Domain.Attachments;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Questions;
using TochkaBot.Domain.Storage;
using TochkaBot.Pictures.Papers;

namespace TochkaBot.Bot.Demo;

/// <summary>What goes with an invented contest: its rules as a paper, and what it asks of those who take part.</summary>
internal static class ContestPapers
{
    public static readonly IReadOnlyList<EventQuestion> Questions =
    [
        new()
        {
            Kind = QuestionKind.Choice,
            Text = "Что измеряет ваш прибор?",
            Choices = "Свет\nЗвук\nТепло\nДругое",
            IsRequired = true,
        },
        new()
        {
            Kind = QuestionKind.YesNo,
            Text = "Нужна розетка на столе?",
            IsRequired = true,
        },
        new() { Kind = QuestionKind.Text, Text = "Как называется прибор?" },
    ];

    public static TableInput Rules(DateTimeOffset day) =>
        new(
            "Положение о конкурсе «Прибор своими руками»",
            "Научный центр школы",
            [new PaperColumn("Раздел", 24), new PaperColumn("Условия", 76)],
            [
                ["Кто участвует", "Ученики 1–11 классов, по одному или вдвоём"],
                ["Что нужно", "Прибор из того, что есть дома, и рассказ на три минуты"],
                ["Что оцениваем", "Измеряет ли прибор, понятен ли рассказ, аккуратна ли работа"],
                ["Нельзя", "Сеть 220 вольт, открытый огонь, готовые наборы"],
                ["Награды", "Дипломы трёх степеней, остальным — сертификат участника"],
            ],
            day
        );

    public static void Add(Tx tx, Actor organiser, Entry entry, long eventId)
    {
        foreach (var question in entry.Questions)
        {
            Questioning.Add(tx, organiser, question with { EventId = eventId });
        }

        if (entry.Rules is { } rules)
        {
            Attaching.Attach(tx, organiser, eventId, "Положение.pdf", TablePaper.Pdf(rules));
        }
    }

    /// <summary>Every second has answered: there is something to count, and somebody to remind.</summary>
    public static void Answer(Tx tx, Actor organiser, long eventId)
    {
        var questions = QuestionStore.Of(tx, eventId).Where(q => q.Options.Count > 0).ToList();
        foreach (var (index, participant) in SignUpStore.OfEvent(tx, eventId).Index().Where(p => p.Index % 2 == 0))
        {
            foreach (var question in questions)
            {
                var option = question.Options[(int)(participant.Person.Id % question.Options.Count)];
                Answering.Answer(tx, organiser, participant.SignUp.Id, question.Id, option);
            }
        }
    }
}
