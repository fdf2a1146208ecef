using System.Text.RegularExpressions;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Roster;

namespace TochkaBot.Bot.Roster;

internal enum ChildStep
{
    Name,
    Class,
    Year,
    New,
}

internal sealed record ChildState(ChildStep Step, long Child);

/// <summary>The card of a child, its corrections, and a child added by hand.</summary>
internal sealed partial class ChildFlow : IFlow
{
    public string Name => "rosterChild";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["rosterChild", "rosterFix", "rosterAdd"];

    public Reply Answer(Turn turn)
    {
        if (!RosterRights.MayOpen(turn.Actor))
        {
            return RosterFlow.Refused();
        }

        return turn.Verb switch
        {
            "rosterFix" => turn.Id(1) is >= 0 and <= (int)ChildStep.Year and var step
                ? Ask(turn, new ChildState((ChildStep)step, turn.Id(0) ?? 0))
                : Card(turn, turn.Id(0)),
            "rosterAdd" => Ask(turn, new ChildState(ChildStep.New, 0)),
            "rosterChild" => Card(turn, turn.Id(0)),
            _ => OnText(turn),
        };
    }

    public Reply? Fresh(Turn turn) => Answer(turn with { Verb = "rosterChild" });

    public static Screen Card(Turn turn, long? id)
    {
        if (Find(turn, id) is not { } child)
        {
            return RosterFlow.Classes(turn).Under(RosterTexts.NotFound);
        }

        IReadOnlyList<Button> names =
        [
            Button.To(RosterTexts.FixName, "rosterFix", child.Id, (int)ChildStep.Name),
            Button.To(RosterTexts.FixYear, "rosterFix", child.Id, (int)ChildStep.Year),
        ];
        return new Screen(
            RosterTexts.Card(child, turn.Centre, AccountStore.OfPerson(turn.Tx, child.Id).Count > 0),
            child.IsHere
                ?
                [
                    [Button.To(RosterTexts.Family, "kid", child.Id)],
                    names,
                    [
                        Button.To(RosterTexts.FixClass, "rosterFix", child.Id, (int)ChildStep.Class),
                        Button.Bad(RosterTexts.Left, "rosterLeft", child.Id),
                    ],
                    [Button.To(HomeTexts.Back, "rosterClass", child.Grade, child.Letter)],
                ]
                :
                [
                    names,
                    [Button.Good(RosterTexts.Back, "rosterBack", child.Id)],
                    [Button.To(HomeTexts.Back, "rosterGone")],
                ]
        );
    }

    public static RosterChild? Find(Turn turn, long? id) =>
        id is { } known
        && RosterStore.Find(turn.Tx, known) is { } child
        && RosterRights.MayKeep(turn.Actor, child.Class)
            ? child
            : null;

    private static Reply Ask(Turn turn, ChildState state, string? heading = null)
    {
        var isNew = state.Step == ChildStep.New;
        if (!isNew && Find(turn, state.Child) is null)
        {
            return Card(turn, null);
        }

        var text = state.Step switch
        {
            ChildStep.Name => RosterTexts.AskName,
            ChildStep.Class => RosterTexts.AskClass,
            ChildStep.Year => RosterTexts.AskYear,
            _ => RosterTexts.AskNew,
        };
        var back = isNew ? Button.To(HomeTexts.Back, "roster") : Button.To(HomeTexts.Back, "rosterChild", state.Child);
        return new Reply(new Screen(heading ?? text, [back])).Wait("rosterChild", state);
    }

    private static Reply OnText(Turn turn)
    {
        if (turn.State<ChildState>("rosterChild") is not { } state)
        {
            return RosterFlow.Classes(turn);
        }

        var text = turn.Said is Typed typed ? typed.Text.Trim() : string.Empty;
        return state.Step switch
        {
            ChildStep.Name => RosterName.Read(text) is { } name
                ? Edited(turn, state, RosterEdits.Rename(turn.Tx, turn.Actor, state.Child, name))
                : Ask(turn, state, RosterTexts.NameRefused),
            ChildStep.Class => ClassText.Read(text) is { } to
                ? Edited(turn, state, RosterEdits.Move(turn.Tx, turn.Centre, turn.Actor, state.Child, to))
                : Ask(turn, state, RosterTexts.ClassRefused),
            ChildStep.Year => Year().Match(text) is { Success: true } year
                ? Edited(turn, state, RosterEdits.SetBirthYear(turn.Tx, turn.Actor, state.Child, int.Parse(year.Value)))
                : Ask(turn, state, RosterTexts.YearRefused),
            _ => Add(turn, state, text),
        };
    }

    private static Reply Edited(Turn turn, ChildState state, EditOutcome outcome) =>
        outcome == EditOutcome.Done ? Card(turn, state.Child).Under(RosterTexts.Done) : Card(turn, null);

    private static Reply Add(Turn turn, ChildState state, string text)
    {
        var found = NewChild().Match(text);
        var row = new RosterRow(
            1,
            found.Groups["name"].Value.Trim(' ', ','),
            found.Groups["class"].Value,
            found.Groups["year"].Value
        );
        var result = RosterEdits.Add(turn.Tx, turn.Centre, turn.Actor, row);
        return result.Outcome switch
        {
            EditOutcome.Done => Card(turn, result.Id).Under(RosterTexts.Added),
            EditOutcome.Known => Card(turn, result.Id).Under(RosterTexts.KnownAlready),
            EditOutcome.Refused => Ask(turn, state, PlanTexts.Why(result.Refusal!.Value) + "\n\n" + RosterTexts.AskNew),
            _ => RosterFlow.Refused(),
        };
    }

    [GeneratedRegex(@"^(19|20)\d\d$", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Year();

    /// <summary>The name up to the first digit, the class from there, perhaps a year.</summary>
    [GeneratedRegex(
        @"^(?<name>\D*)(?<class>\d{1,2}(?!\d)[^\d,]*)?,?\s*(?<year>\d{4})?",
        RegexOptions.ExplicitCapture,
        200
    )]
    private static partial Regex NewChild();
}
