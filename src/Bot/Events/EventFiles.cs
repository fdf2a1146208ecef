using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Words;
using TochkaBot.Pictures.Canvas;
using TochkaBot.Pictures.Codes;
using TochkaBot.Pictures.Papers;

namespace TochkaBot.Bot.Events;

/// <summary>What of an event goes on paper: the list for its teacher, the code and the poster for everybody who may see it.</summary>
internal sealed class EventFiles(BotName bot) : IRecipes
{
    public const string List = "eventList";
    public const string Qr = "eventQr";
    public const string Poster = "eventPoster";

    private static readonly IReadOnlyList<PaperColumn> Columns =
    [
        new("№", 6, Align.Right),
        new("Фамилия, имя", 40),
        new("Класс", 11),
        new("Запись", 24),
        new("Отметка", 13, IsTick: true),
    ];

    /// <summary>The same with the team, where people come in teams.</summary>
    private static readonly IReadOnlyList<PaperColumn> TeamColumns =
    [
        new("№", 6, Align.Right),
        new("Фамилия, имя", 34),
        new("Класс", 10),
        new("Команда", 20),
        new("Запись", 18),
        new("Отметка", 12, IsTick: true),
    ];

    public IReadOnlyList<string> Kinds => [List, Qr, Poster];

    public Rendered? Render(Tx tx, CentreSettings centre, Recipe recipe, Actor to)
    {
        if (recipe.Id(0) is not { } id || EventStore.FindFor(tx, to, id) is not { } item)
        {
            return null;
        }

        return recipe.Kind switch
        {
            List => EventRights.MayEdit(to, item) ? ListOf(tx, centre, item, EventList.Order(recipe.Id(1))) : null,
            _ when item.Status != EventStatus.Published => null,
            Qr => new Rendered(QrCode.QrPng(bot.DeepLink(item.Link)), Name("QR", item, "png"))
            {
                IsPicture = true,
                Caption = Html.Bold(item.Title),
            },
            _ => new Rendered(PosterOf(tx, centre, item), Name("Плакат", item, "pdf")),
        };
    }

    private static Rendered ListOf(Tx tx, CentreSettings centre, Event item, ListOrder order)
    {
        var all = EventList.Of(tx, item.Id, order);
        var names = new ListNames(all.Select(p => p.Person), centre);
        var rows = all.Select((p, index) => Row(index + 1, p, names, item.IsForTeams));
        var table = new TableInput(
            item.Title,
            $"{EventTexts.PlainWhen(item, centre, tx.Now)} · {ListTexts.Seats(item)}",
            item.IsForTeams ? TeamColumns : Columns,
            [.. rows],
            centre.Local(tx.Now),
            Empty: ListTexts.Nobody
        );
        return new Rendered(TablePaper.Pdf(table), Name("Список", item, "pdf")) { Caption = ListTexts.PrintCaption };
    }

    private static IReadOnlyList<string> Row(int number, Participant participant, ListNames names, bool inTeams)
    {
        var (person, signUp) = (participant.Person, participant.SignUp);
        var school = person.School is { } other ? $" ({other})" : string.Empty;
        return
        [
            $"{number}",
            $"{names.InClass(person)}{school}",
            person.Class ?? ListTexts.Role(signUp.Role),
            .. inTeams ? (IEnumerable<string>)[participant.Team ?? string.Empty] : [],
            ListTexts.Status(signUp),
        ];
    }

    private byte[] PosterOf(Tx tx, CentreSettings centre, Event item) =>
        Pictures.Papers.Poster.Pdf(
            new PosterInput(
                centre.Name,
                item.Title,
                EventTexts.PlainWhen(item, centre, tx.Now),
                item.Place ?? string.Empty,
                EventTexts.Whom(item),
                item.Capacity is { } seats && item.Enrolment == Enrolment.SignUp
                    ? Plural.Of(seats, "место", "места", "мест")
                    : string.Empty,
                bot.DeepLink(item.Link),
                $"t.me/{bot.Username}",
                centre.Local(tx.Now)
            )
        );

    private static string Name(string what, Event item, string ending) =>
        $"{what} — {FileNames.Plain(item.Title)}.{ending}";
}
