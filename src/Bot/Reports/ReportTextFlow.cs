using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Reports.HalfYear;

namespace TochkaBot.Bot.Reports;

internal sealed record SectionState(ReportSection Section);

/// <summary>«Тексты и реквизиты»: written once, kept for all reports.</summary>
internal sealed class ReportTextFlow : IFlow
{
    public string Name => "reportTexts";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["reportTexts", "reportText", "reportUsual", "reportMe"];

    public Reply Answer(Turn turn)
    {
        if (!ReportRights.MayReport(turn.Actor))
        {
            return ReportScreen.Refused();
        }

        var section = turn.Verb.Length > 0 ? Read(turn.Id(0)) : turn.State<SectionState>(Name)?.Section;
        return (turn.Verb, section) switch
        {
            ("reportMe", _) => Set(turn, ReportSection.Head, ReportPartTexts.Initials(turn.Actor)),
            ("reportUsual", { } known) => Forget(turn, known),
            ("reportText", { } known) => Ask(turn, known),
            ("", { } known) => turn.Said is Typed typed ? Set(turn, known, typed.Text) : Ask(turn, known),
            _ => List(turn),
        };
    }

    public Reply? Fresh(Turn turn) => Answer(turn with { Verb = "reportTexts" });

    private static ReportSection? Read(long? number) =>
        number is { } value && Enum.IsDefined((ReportSection)value) ? (ReportSection)value : null;

    private static Screen List(Turn turn)
    {
        var texts = ReportTextStore.All(turn.Tx);
        return new Screen(
            ReportPartTexts.TextList(texts, turn.Centre),
            [
                .. Enum.GetValues<ReportSection>()
                    .Select(s => Button.To(ReportPartTexts.SectionLabel(s, texts, turn.Centre), "reportText", (int)s))
                    .Chunk(2),
                [Button.To(HomeTexts.Back, "report")],
            ]
        );
    }

    private Reply Ask(Turn turn, ReportSection section, string? heading = null)
    {
        var texts = ReportTextStore.All(turn.Tx);
        var screen = new Screen(
            ReportPartTexts.AskText(section, texts.Of(section, turn.Centre)),
            [
                .. section == ReportSection.Head && ReportPartTexts.Initials(turn.Actor) is { Length: > 0 } me
                    ? (IEnumerable<IReadOnlyList<Button>>)
                        [
                            [Button.To(me, "reportMe")],
                        ]
                    : [],
                .. texts.IsOwn(section)
                    ? (IEnumerable<IReadOnlyList<Button>>)
                        [
                            [Button.To(ReportPartTexts.Usual, "reportUsual", (int)section)],
                        ]
                    : [],
                [Button.To(HomeTexts.Back, "reportTexts")],
            ]
        );
        return new Reply(heading is null ? screen : screen.Under(heading)).Wait(Name, new SectionState(section));
    }

    private Reply Set(Turn turn, ReportSection section, string text) =>
        ReportTextStore.Set(turn.Tx, turn.Actor, section, text) == ReportOutcome.Done
            ? List(turn).Under(ReportPartTexts.TextKept)
            : Ask(turn, section, ReportPartTexts.TextRefused);

    private static Screen Forget(Turn turn, ReportSection section) =>
        ReportTextStore.Forget(turn.Tx, turn.Actor, section) == ReportOutcome.Done
            ? List(turn).Under(ReportPartTexts.TextForgotten)
            : List(turn);
}
