using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Admin.Events;

/// <summary>All who ever signed up for an event, and what it asked of them.</summary>
internal sealed record SignUpList(IReadOnlyList<SignUpRow> Rows, IReadOnlyList<EventQuestion> Questions)
{
    public static SignUpList? Of(Tx tx, long id, CentreSettings centre)
    {
        if (EventStore.Find(tx, id) is null)
        {
            return null;
        }

        var awards = EventResultStore
            .Of(tx, id)
            .GroupBy(r => r.PersonId)
            .ToDictionary(g => g.Key, g => (EventAward?)g.MaxBy(r => Rank(r.Result))!.Result);
        var (questions, answers) = (QuestionStore.Of(tx, id), AnswerStore.BySignUp(tx, id));
        return new SignUpList(
            [
                .. SignUpStore
                    .OfEvent(tx, id)
                    .Select(p =>
                        SignUpRow.Of(
                            p,
                            awards.GetValueOrDefault(p.Person.Id),
                            Said(questions, answers[p.SignUp.Id]),
                            centre
                        )
                    ),
            ],
            questions
        );
    }

    /// <summary>In the order of the questions.</summary>
    private static Dictionary<string, string> Said(
        IReadOnlyList<EventQuestion> questions,
        IEnumerable<EventAnswer> given
    )
    {
        var texts = given.ToDictionary(a => a.QuestionId, a => a.Text);
        return questions.Where(q => texts.ContainsKey(q.Id)).ToDictionary(q => q.Text, q => texts[q.Id]);
    }

    private static int Rank(EventAward award) =>
        award switch
        {
            EventAward.Winner => 3,
            EventAward.PrizeWinner => 2,
            EventAward.Laureate => 1,
            _ => 0,
        };
}
