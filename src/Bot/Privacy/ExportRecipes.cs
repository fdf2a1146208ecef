using System.Text;
using System.Text.Json;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Privacy;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Privacy;

/// <summary>«Скачать мои данные»: once for programs, once to read.</summary>
internal sealed class ExportRecipes : IRecipes
{
    public const string Json = "privacyJson";
    public const string Page = "privacyPage";

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = OutboxJson.Encoder,
    };

    public IReadOnlyList<string> Kinds => [Json, Page];

    public Rendered? Render(Tx tx, CentreSettings centre, Recipe recipe, Actor to)
    {
        if (PersonStore.Find(tx, recipe.Id(0) ?? 0) is not { } person || !PrivacyRights.MaySee(tx, to, person))
        {
            return null;
        }

        var export = ExportStore.Of(tx, person.Id);
        return recipe.Kind == Json
            ? new Rendered(Bytes(centre, tx, export), ExportTexts.FileName(person, "json"))
            : new Rendered(
                Encoding.UTF8.GetBytes(ExportPage.Write(person, centre, centre.Local(tx.Now), export)),
                ExportTexts.FileName(person, "html")
            )
            {
                Caption = ExportTexts.Caption,
            };
    }

    private static byte[] Bytes(CentreSettings centre, Tx tx, Export export) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                centre = centre.Name,
                madeAt = tx.Now,
                tables = export.Tables,
                mentions = export.Mentions,
            },
            Readable
        );
}
