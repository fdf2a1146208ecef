using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Reminders;

namespace TochkaBot.Bot.Reminders;

/// <summary>«Приду», «Не приду», and for who does not come one more tap that gives the seat to somebody else.</summary>
internal sealed class ReminderFlow : IFlow
{
    public string Name => "reminders";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["coming", "notComing", "giveSeat"];

    public Reply Answer(Turn turn)
    {
        var id = turn.Id(0) ?? 0;
        return turn.Verb switch
        {
            "coming" => Told(turn, Answers.Give(turn.Tx, turn.Actor, id, Intent.Coming), Coming),
            "notComing" => Told(turn, Answers.Give(turn.Tx, turn.Actor, id, Intent.NotComing), NotComing),
            _ => Told(turn, Answers.GiveSeatBack(turn.Tx, turn.Centre, turn.Actor, id), Given),
        };
    }

    public Reply? Fresh(Turn turn) => Told(turn, Answers.Look(turn.Tx, turn.Actor, turn.Id(0) ?? 0), NotComing);

    private static Reply Told(Turn turn, AnswerResult result, Func<Reminded, Event, Screen> noted)
    {
        if (result is not { SignUp: { } standing, Event: { } item })
        {
            return new Screen(ReminderTexts.NotFound, ToEvents);
        }

        return result.Outcome == AnswerOutcome.Noted
            ? noted(Reminded.Of(turn.Tx, turn.Actor, standing), item)
            : new Screen(ReminderTexts.Refused(result.Outcome, item), [Card(ReminderTexts.Open, item)]);
    }

    private static Screen Coming(Reminded whom, Event item) =>
        new(ReminderTexts.Expected(whom, item), [Card(ReminderTexts.Open, item)]);

    private static Screen NotComing(Reminded whom, Event item) =>
        new(
            ReminderTexts.GiveSeatQuestion(whom, item),
            [Button.Bad(ReminderTexts.GiveSeat, "giveSeat", whom.SignUp.Id)],
            [Card(ReminderTexts.KeepSeat, item)]
        );

    private static Screen Given(Reminded whom, Event item) =>
        new(ReminderTexts.SeatGiven(whom, item), [Card(ReminderTexts.Open, item)]);

    private static Button Card(string label, Event item) => Button.To(label, "card", item.Id);

    private static IReadOnlyList<Button> ToEvents => [Button.To(ReminderTexts.Events, "events", 0)];
}
