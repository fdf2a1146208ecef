using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Portfolio;

namespace TochkaBot.Bot.Portfolio;

/// <summary>«Портфолио»: participations and awards of the reader or a child of the family, to see and to keep.</summary>
internal sealed class PortfolioFlow : IFlow
{
    private const int PerPage = 6;

    public string Name => "portfolio";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["port", "portOne", "portPdf", "portPng", "portCert"];

    public Reply Answer(Turn turn)
    {
        if (turn.Id(0) is not { } id || !turn.Actor.ActsFor(id) || PersonStore.Find(turn.Tx, id) is not { } person)
        {
            return new Screen(PortfolioTexts.NotFound, [Button.To(HomeTexts.Back, "my", 0)]);
        }

        return turn.Verb switch
        {
            "portOne" => One(turn, person, turn.Id(1)),
            "portPdf" => File(turn, person, PortfolioFiles.Pdf),
            "portPng" => File(turn, person, PortfolioFiles.Picture),
            "portCert" => Certificate(turn, person),
            _ => List(turn, person, turn.Id(1)),
        };
    }

    public Reply? Fresh(Turn turn) => Answer(turn with { Verb = "port", Words = [turn.Word(0)] });

    private static Screen List(Turn turn, Person person, long? asked = null)
    {
        var back = Button.To(HomeTexts.Back, "my", 0);
        var count = PortfolioReport.Count(turn.Tx, person.Id);
        if (count == 0)
        {
            return new Screen(PortfolioTexts.Nothing(NameFor(turn, person)), [back]);
        }

        var page = Paging.Page(asked, count, PerPage);
        var lines = PortfolioReport.Of(turn.Tx, person.Id, page * PerPage, PerPage);
        return new Screen(
            PortfolioTexts.List(NameFor(turn, person), lines, count, turn.Centre),
            [
                .. lines.Select(l =>
                    (IReadOnlyList<Button>)
                        [Button.To(PortfolioTexts.Label(l, turn.Centre), "portOne", person.Id, l.EventId)]
                ),
                [
                    Button.To(PortfolioTexts.AsPdf, "portPdf", person.Id),
                    Button.To(PortfolioTexts.AsPicture, "portPng", person.Id),
                ],
                Paging.Row(back, "port", page, hasMore: count > (page + 1) * PerPage, person.Id),
            ]
        );
    }

    private static Screen One(Turn turn, Person person, long? eventId)
    {
        if (PortfolioReport.Find(turn.Tx, person.Id, eventId ?? 0) is not { } line)
        {
            return List(turn, person);
        }

        return new Screen(
            PortfolioTexts.One(NameFor(turn, person), line, turn.Centre),
            [
                [Button.Good(PortfolioTexts.Certificate, "portCert", person.Id, line.EventId)],
                .. line
                    .Results.Where(r => r.HasDiploma)
                    .Select(r =>
                        (IReadOnlyList<Button>)[Button.To(PortfolioTexts.Diploma(r), PortfolioTexts.DiplomaVerb, r.Id)]
                    ),
                [Button.To(HomeTexts.Back, "port", person.Id)],
            ]
        );
    }

    private static Reply File(Turn turn, Person person, string kind) =>
        (new Reply(List(turn, person)) { Toast = PortfolioTexts.Comes }).With(Recipe.Of(kind, person.Id));

    /// <summary>Its number is given now, and never again.</summary>
    private static Reply Certificate(Turn turn, Person person)
    {
        var issued = Certificates.For(turn.Tx, turn.Centre, turn.Actor, turn.Id(1) ?? 0, person.Id);
        return issued is null
            ? List(turn, person)
            : (new Reply(One(turn, person, issued.EventId)) { Toast = PortfolioTexts.Comes }).With(
                Recipe.Of(PortfolioFiles.Certificate, issued.EventId, person.Id)
            );
    }

    private static string NameFor(Turn turn, Person person) =>
        person.Id == turn.Actor.PersonId ? string.Empty : person.GivenName;
}
