using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Turnout;
using TochkaBot.Pictures.Codes;

namespace TochkaBot.Bot.Turnout;

/// <summary>The photo of a diploma, and the code at the door.</summary>
internal sealed class TurnoutFiles(BotName bot) : IRecipes
{
    public const string Diploma = "diploma";
    public const string Door = "doorQr";

    public IReadOnlyList<string> Kinds => [Diploma, Door];

    public Rendered? Render(Tx tx, CentreSettings centre, Recipe recipe, Actor to) =>
        recipe.Id(0) is not { } id ? null
        : recipe.Kind == Diploma ? OfDiploma(tx, to, id)
        : OfDoor(tx, centre, to, id);

    private static Rendered? OfDiploma(Tx tx, Actor to, long resultId) =>
        AwardGiving.Diploma(tx, to, resultId) is { } picture
        && EventResultStore.Find(tx, resultId) is { } line
        && EventStore.Find(tx, line.EventId) is { } item
            ? new Rendered(picture, "Диплом.jpg")
            {
                IsPicture = true,
                Caption = $"{Html.Bold(item.Title)}\n{Html.Safe(AwardTexts.Line(line))}",
            }
            : null;

    private Rendered? OfDoor(Tx tx, CentreSettings centre, Actor to, long eventId) =>
        EventStore.Find(tx, eventId) is { } item
        && EventRights.MayEdit(to, item)
        && DoorStore.Today(tx, centre, eventId) is { } link
            ? new Rendered(QrCode.QrPng(bot.DeepLink(link)), "QR на входе.png")
            {
                IsPicture = true,
                Caption = DoorTexts.Caption(item),
            }
            : null;
}
