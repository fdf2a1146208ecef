using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Events;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.Questions;

namespace TochkaBot.Bot.Questions;

/// <summary>What was answered, for the organiser: counted, person by person, as a table; and a word to those who have not.</summary>
internal sealed class AnswersFlow(EventCard card) : IFlow
{
    private const int PerPage = 5;

    public string Name => "answers";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["answers", "answersFile", "nudge", "nudgeNow"];

    public Reply Answer(Turn turn) =>
        card.For(
            turn,
            turn.Id(0),
            item =>
                turn.Verb switch
                {
                    "answersFile" => Send(turn, item),
                    "nudge" => AskNudge(turn, item),
                    "nudgeNow" => Nudge(turn, item),
                    _ => Show(turn, item),
                }
        );

    public Reply? Fresh(Turn turn) => card.For(turn, turn.Id(0), item => Show(turn, item));

    private static Screen Show(Turn turn, Event item)
    {
        var (list, questions) = (EventList.Of(turn.Tx, item.Id), QuestionStore.Of(turn.Tx, item.Id));
        var (answers, names) = (AnswerStore.BySignUp(turn.Tx, item.Id), list.Names(turn));
        var page = Paging.Page(turn.Id(1), list.Count, PerPage);
        var shown = list.Skip(page * PerPage).Take(PerPage).ToList();
        var lines = shown.Select(p => AnswerTexts.Line(names.Of(p.Person), questions, answers[p.SignUp.Id]));
        var tally = AnswerTexts.Answers(item, questions, answers, [.. list.Select(p => p.SignUp)]);
        return new Screen(
            list.Count == 0 ? $"{tally}\n\n{ListTexts.Nobody}" : $"{tally}\n\n{string.Join('\n', lines)}",
            [
                .. shown.Select(p => (IReadOnlyList<Button>)[Button.To(names.Of(p.Person), "asks", p.SignUp.Id)]),
                .. Doing(turn, item, list.Count),
                Paging.Row(
                    Button.To(HomeTexts.Back, "list", item.Id),
                    "answers",
                    page,
                    hasMore: list.Count > (page + 1) * PerPage,
                    item.Id
                ),
            ]
        );
    }

    private static IEnumerable<IReadOnlyList<Button>> Doing(Turn turn, Event item, int count)
    {
        var silent = turn.Tx.Now < item.StartsAt ? Answering.Silent(turn.Tx, item).Count : 0;
        if (silent > 0 && item.Status == EventStatus.Published)
        {
            yield return [Button.To(AnswerTexts.NudgeLabel(silent), "nudge", item.Id)];
        }

        if (count > 0)
        {
            yield return [Button.To(AnswerTexts.File, "answersFile", item.Id)];
        }
    }

    /// <summary>Names leave for a file: the journal says who asked for it.</summary>
    private static Reply Send(Turn turn, Event item)
    {
        JournalStore.Note(turn.Tx, turn.Actor.PersonId, "signUps.printed", "event", item.Id);
        return (new Reply(Show(turn with { Words = [turn.Word(0)] }, item)) { Toast = AnswerTexts.FileComes }).With(
            Recipe.Of(AnswerFiles.Kind, item.Id)
        );
    }

    private static Reply AskNudge(Turn turn, Event item)
    {
        var silent = Answering.Silent(turn.Tx, item).Count;
        if (silent == 0 || Answering.WasNudged(turn.Tx, turn.Centre, item))
        {
            return Show(turn with { Words = [turn.Word(0)] }, item).Under(AnswerTexts.NudgedToday);
        }

        return new Screen(
            AnswerTexts.NudgeQuestion(item, silent),
            [Button.Good(AnswerTexts.NudgeYes, "nudgeNow", item.Id)],
            [Button.To(HomeTexts.Back, "answers", item.Id, 0)]
        );
    }

    private static Reply Nudge(Turn turn, Event item)
    {
        var told = Answering.Nudge(turn.Tx, turn.Centre, turn.Actor, item.Id);
        var screen = Show(turn with { Words = [turn.Word(0)] }, item);
        return told is { } count ? screen.Under(AnswerTexts.Nudged(count)) : screen;
    }
}
