using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Events;
using TochkaBot.Documents.Writing;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Questions;

/// <summary>The answers as a table, a column for each question.</summary>
internal sealed class AnswerFiles : IRecipes
{
    public const string Kind = "eventAnswers";

    public IReadOnlyList<string> Kinds => [Kind];

    public Rendered? Render(Tx tx, CentreSettings centre, Recipe recipe, Actor to) =>
        EventStore.FindFor(tx, to, recipe.Id(0) ?? 0) is { } item && EventRights.MayEdit(to, item)
            ? new Rendered(Table(tx, centre, item), $"Ответы — {FileNames.Plain(item.Title)}.xlsx")
            {
                Caption = AnswerTexts.FileCaption,
            }
            : null;

    private static byte[] Table(Tx tx, CentreSettings centre, Event item)
    {
        var (list, answers) = (EventList.Of(tx, item.Id, ListOrder.Name), AnswerStore.BySignUp(tx, item.Id));
        var names = new ListNames(list.Select(p => p.Person), centre);
        IReadOnlyList<Column<Participant>> columns =
        [
            new("Фамилия, имя", p => names.InClass(p.Person)),
            new("Класс", p => p.Person.Class ?? ListTexts.Role(p.SignUp.Role)),
            new("Запись", p => ListTexts.Status(p.SignUp)),
            .. QuestionStore
                .Of(tx, item.Id)
                .Select(q => new Column<Participant>(
                    q.Text,
                    p => answers[p.SignUp.Id].FirstOrDefault(a => a.QuestionId == q.Id)?.Text
                )),
        ];
        return XlsxBook.Write("Ответы", columns, list);
    }
}
