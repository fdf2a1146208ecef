using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Broadcasts;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Words;
using TochkaBot.Pictures.Canvas;
using TochkaBot.Pictures.Papers;

namespace TochkaBot.Bot.Broadcasts;

/// <summary>«Сообщить лично» to print: names with boxes to tick.</summary>
internal sealed class InPersonPaper : IRecipes
{
    public const string Kind = "inPersonPaper";

    public IReadOnlyList<string> Kinds => [Kind];

    public Rendered? Render(Tx tx, CentreSettings centre, Recipe recipe, Actor to)
    {
        var of = new SchoolClass((int)(recipe.Id(1) ?? 0), recipe.Word(2));
        if (BroadcastStore.Find(tx, recipe.Id(0) ?? 0) is not { } item || !BroadcastRights.MaySeeChildren(to, item, of))
        {
            return null;
        }

        var now = centre.Local(tx.Now);
        var children = BroadcastReport.ToTell(tx, item.Id, of);
        var names = new ListNames(children.Select(c => c.Person), centre);
        var rows = children.Select((child, index) => Row(index + 1, child, names, centre));
        var sent = RussianDate.DayAndTime(centre.Local(item.StartedAt ?? item.CreatedAt), now);
        var input = new TableInput(
            $"Сообщить лично, {of}",
            $"{First(item)} Отправлено: {sent}.",
            [
                new PaperColumn("№", 5, Align.Right),
                new PaperColumn("Фамилия, имя", 40),
                new PaperColumn("Сообщено", 25),
                new PaperColumn("", 8, IsTick: true),
            ],
            [.. rows],
            now,
            Empty: "Все извещены."
        );
        return new Rendered(TablePaper.Pdf(input), $"Сообщить лично {of}.pdf");
    }

    private static IReadOnlyList<string> Row(int number, ChildToTell child, ListNames names, CentreSettings centre) =>
        [
            $"{number}",
            names.InClass(child.Person),
            child.ToldAt is { } at ? RussianDate.Brief(centre.Local(at)) : string.Empty,
        ];

    private static string First(Broadcast item)
    {
        var text = ContentJson.Read(item.Content).Select(part => part.Text).FirstOrDefault(t => t.Length > 0);
        return text is null ? string.Empty : $"«{(text.Length > 120 ? text[..120] + "…" : text)}»";
    }
}
