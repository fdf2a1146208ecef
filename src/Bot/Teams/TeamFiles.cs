using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Teams;
using TochkaBot.Pictures.Codes;

namespace TochkaBot.Bot.Teams;

/// <summary>The code of a team's link, for whoever leads it.</summary>
internal sealed class TeamFiles(BotName bot) : IRecipes
{
    public const string Qr = "teamQr";

    public IReadOnlyList<string> Kinds => [Qr];

    public Rendered? Render(Tx tx, CentreSettings centre, Recipe recipe, Actor to) =>
        recipe.Id(0) is { } id && Squads.Find(tx, id) is { } squad && TeamRights.MayLead(to, squad)
            ? new Rendered(QrCode.QrPng(bot.DeepLink(squad.Team.Link)), $"QR — {FileNames.Plain(squad.Team.Name)}.png")
            {
                IsPicture = true,
                Caption = $"Команда {SquadTexts.Quoted(squad.Team)} · {Html.Safe(squad.Item.Title)}",
            }
            : null;
}
