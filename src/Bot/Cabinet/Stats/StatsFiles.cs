using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Cabinet;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;
using TochkaBot.Pictures.Charts;
using TochkaBot.Pictures.Png;
using TochkaBot.Pictures.Screens;

namespace TochkaBot.Bot.Cabinet.Stats;

/// <summary>The picture beside a month: the participations of the school year month by month up to it.</summary>
internal sealed class StatsFiles : IRecipes
{
    public const string Kind = "monthChart";

    private const string Own = "own";

    public IReadOnlyList<string> Kinds => [Kind];

    public static Recipe Of(DateOnly month, bool own) =>
        Recipe.Of(Kind, (month.Year * 100) + month.Month, own ? Own : "all");

    public Rendered? Render(Tx tx, CentreSettings centre, Recipe recipe, Actor to)
    {
        if (recipe.Id(0) is not (>= 200_001 and <= 210_012) || recipe.Id(0) % 100 is < 1 or > 12)
        {
            return null;
        }

        var number = (int)recipe.Id(0)!.Value;
        var (month, own) = (new DateOnly(number / 100, number % 100, 1), recipe.Word(1) == Own);
        if (YearReport.Months(tx, centre, to, month, own) is not { } months)
        {
            return null;
        }

        var columns = months.Select(m => new Column(StatsTexts.Column(m.Month), m.Participations));
        var sheet = ColumnsChart.Draw(
            new ColumnsInput("Участия по месяцам", StatsTexts.Caption(month, own), [.. columns]),
            Theme.Light
        );
        return new Rendered(PngImage.Of(sheet), $"Участия {StatsTexts.Short(month)}.png")
        {
            IsPicture = true,
            Caption = StatsTexts.Caption(month, own),
        };
    }
}
