using System.Globalization;
using TochkaBot.Bot.Channels;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Cabinet;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Cabinet.Stats;

/// <summary>A month in one message: of the centre for who leads it, of their own events for other staff.</summary>
internal sealed class StatsFlow(Reach reach) : IFlow
{
    public const string Verb = "stats";
    public const string OwnVerb = "myNumbers";
    private const string Chart = "statsChart";

    public string Name => Verb;

    public IReadOnlyList<string> Commands => ["stats"];

    public IReadOnlyList<string> Verbs => [Verb, OwnVerb, Chart];

    public Reply Answer(Turn turn)
    {
        var isFirst = turn.Words.Count == 0;
        return turn.Verb switch
        {
            Chart => Picture(turn),
            OwnVerb => Show(turn, own: true),
            _ when !turn.Actor.LeadsCentre => Show(turn, own: true),
            _ when isFirst => Show(turn, own: false).With(StatsFiles.Of(Month(turn), own: false)),
            _ => Show(turn, own: false),
        };
    }

    /// <summary>An old menu sends no picture again.</summary>
    public Reply? Fresh(Turn turn) => Show(turn, own: turn.Verb == OwnVerb || !turn.Actor.LeadsCentre);

    private Reply Show(Turn turn, bool own)
    {
        var month = Month(turn);
        if (MonthReport.Of(turn.Tx, turn.Centre, turn.Actor, month, own) is not { } figures)
        {
            return new Screen(HomeTexts.NotAllowed, [Button.To(HomeTexts.Back, Home.Verb)]);
        }

        var text = own
            ? StatsTexts.Own(figures)
            : StatsTexts.Centre(figures, LeaseStore.Waiting(turn.Tx), reach.AwaySince, turn);
        return new Screen(text, Rows(turn.Actor, month, own));
    }

    /// <summary>Words: the month, and «own» or nothing.</summary>
    private Reply Picture(Turn turn)
    {
        var own = turn.Word(1) == "own" || !turn.Actor.LeadsCentre;
        var shown = Show(turn, own);
        return turn.Actor.IsStaff ? shown.With(StatsFiles.Of(Month(turn), own)) : shown;
    }

    private static List<IReadOnlyList<Button>> Rows(Actor actor, DateOnly month, bool own)
    {
        var verb = own ? OwnVerb : Verb;
        List<IReadOnlyList<Button>> rows =
        [
            [
                Button.To($"‹ {StatsTexts.Short(month.AddMonths(-1))}", verb, Word(month.AddMonths(-1))),
                Button.To($"{StatsTexts.Short(month.AddMonths(1))} ›", verb, Word(month.AddMonths(1))),
            ],
            [Button.To(StatsTexts.Picture, Chart, Word(month), own ? "own" : "all")],
        ];
        if (actor.LeadsCentre)
        {
            rows.Add(
                own
                    ? [Button.To(StatsTexts.Whole, Verb, Word(month))]
                    : [Button.To(StatsTexts.OwnLabel, OwnVerb, Word(month))]
            );
            rows.Add([
                Button.To(Journal.JournalFlowTexts.Menu, Journal.JournalFlow.Verb),
                Button.To(CabinetTexts.Menu, CabinetFlow.Verb),
            ]);
        }

        rows.Add([Button.To(HomeTexts.Back, Home.Verb)]);
        return rows;
    }

    private static DateOnly Month(Turn turn) =>
        DateOnly.TryParseExact(turn.Word(0), "yyyyMM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
        && month.Year is >= 2000 and <= 2100
            ? month
            : new DateOnly(turn.LocalNow.Year, turn.LocalNow.Month, 1);

    private static string Word(DateOnly month) => month.ToString("yyyyMM", CultureInfo.InvariantCulture);
}
