using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.Reports;
using TochkaBot.Domain.Reports.HalfYear;

namespace TochkaBot.Bot.Reports;

internal sealed record OtherState;

/// <summary>«Отчёт»: which period, and its files.</summary>
internal sealed class ReportFlow : IFlow
{
    public string Name => "report";

    public IReadOnlyList<string> Commands => ["report"];

    public IReadOnlyList<string> Verbs =>
        ["report", "reportOf", "reportOther", "reportMake", "reportMakeNow", "reportNames", "reportNamesNow"];

    public Reply Answer(Turn turn)
    {
        if (!ReportRights.MayReport(turn.Actor))
        {
            return ReportScreen.Refused();
        }

        return turn.Verb switch
        {
            "reportOf" => ReportScreen.For(turn, period => ReportScreen.Of(turn, period)),
            "reportOther" => AskOther(ReportTexts.AskOther),
            "reportMake" => ReportScreen.For(turn, period => Make(turn, period)),
            "reportMakeNow" => ReportScreen.For(turn, period => MakeNow(turn, period)),
            "reportNames" => ReportScreen.For(turn, period => AskNames(turn, period)),
            "reportNamesNow" => ReportScreen.For(turn, period => MakeNames(turn, period)),
            "" when turn.Said is not Command => OnText(turn),
            _ => ReportScreen.Choose(turn),
        };
    }

    public Reply? Fresh(Turn turn) =>
        ReportScreen.PeriodOf(turn) is null
            ? Answer(turn with { Verb = "report" })
            : Answer(turn with { Verb = "reportOf" });

    private Reply AskOther(string words) =>
        new Reply(new Screen(words, [Button.To(HomeTexts.Back, "report")])).Wait(Name, new OtherState());

    private Reply OnText(Turn turn) =>
        turn.Said is Typed typed && PeriodReader.Read(typed.Text, turn.LocalNow.DateTime) is { } period
            ? ReportScreen.Of(turn, period)
            : AskOther(ReportTexts.OtherRefused);

    /// <summary>What is missing is said before the file is made.</summary>
    private static Reply Make(Turn turn, Period period)
    {
        var missing = AnalysisReport.Of(turn.Tx, turn.Centre, period).Missing;
        return missing.Count == 0 ? MakeNow(turn, period) : ReportGapsFlow.List(turn, period, missing, page: 0);
    }

    private static Reply MakeNow(Turn turn, Period period)
    {
        Exports.Note(turn.Tx, turn.Actor.PersonId, period, "files");
        return Preparing(turn, period).With(FileOf(ReportRecipes.Docx, period), FileOf(ReportRecipes.Xlsx, period));
    }

    private static Reply AskNames(Turn turn, Period period) =>
        ReportRights.MayName(turn.Actor)
            ? new Screen(
                ReportTexts.AskNames(period),
                [ReportScreen.To(ReportTexts.NamesYes, "reportNamesNow", period)],
                [ReportScreen.Back(period)]
            )
            : ReportScreen.Refused();

    private static Reply MakeNames(Turn turn, Period period)
    {
        if (!ReportRights.MayName(turn.Actor))
        {
            return ReportScreen.Refused();
        }

        Exports.Note(turn.Tx, turn.Actor.PersonId, period, "names");
        return Preparing(turn, period).With(FileOf(ReportRecipes.Names, period));
    }

    /// <summary>The note is there at once, and turns into the report's screen when the files have gone.</summary>
    private static Reply Preparing(Turn turn, Period period) =>
        new(new Screen(ReportTexts.Preparing(period)))
        {
            Afterwards = ReportScreen.Of(turn, period).Under(ReportTexts.Ready),
        };

    private static Recipe FileOf(string kind, Period period) => Recipe.Of(kind, ReportScreen.Words(period));
}
