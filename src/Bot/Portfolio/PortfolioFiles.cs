using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Portfolio;
using TochkaBot.Domain.Storage;
using TochkaBot.Pictures.Papers;
using TochkaBot.Pictures.Png;
using TochkaBot.Pictures.Screens;
using Paper = TochkaBot.Pictures.Papers.Certificate;

namespace TochkaBot.Bot.Portfolio;

/// <summary>The portfolio as a PDF and as a picture, certificates one by one and for all. Names in full where they are the family's own.</summary>
internal sealed class PortfolioFiles(PageAddress address) : IRecipes
{
    public const string Pdf = "portfolioPdf";
    public const string Picture = "portfolioPng";
    public const string Certificate = "certificate";
    public const string Certificates = "certificates";

    private const int LargestPicture = 100 * 1024;

    public IReadOnlyList<string> Kinds => [Pdf, Picture, Certificate, Certificates];

    public Rendered? Render(Tx tx, CentreSettings centre, Recipe recipe, Actor to) =>
        (recipe.Kind, recipe.Id(0)) switch
        {
            (Certificate, { } item) => OfOne(tx, centre, to, item, recipe.Id(1) ?? 0),
            (Certificates, { } item) => OfAll(tx, centre, to, item),
            (_, { } person) when to.ActsFor(person) && PersonStore.Find(tx, person) is { } found => recipe.Kind == Pdf
                ? new Rendered(PortfolioPaper.Pdf(Input(tx, centre, found)), FileName("Портфолио", found, "pdf"))
                : new Rendered(Png(Input(tx, centre, found)), FileName("Портфолио", found, "png")) { IsPicture = true },
            _ => null,
        };

    /// <summary>The newest, as many as a small picture holds; all of them are in the PDF.</summary>
    private static byte[] Png(PortfolioInput input)
    {
        var sheets = PortfolioPaper.Pictures(input, Theme.Light);
        var bytes = PngImage.Of(sheets[0]);
        return bytes.Length < LargestPicture ? bytes : PngImage.Of(sheets[0], 0.6);
    }

    private static PortfolioInput Input(Tx tx, CentreSettings centre, Person person)
    {
        var lines = PortfolioReport.Of(tx, person.Id);
        return new PortfolioInput(
            PortfolioTexts.Giver(centre),
            $"{person.FamilyName} {person.GivenName}",
            PortfolioTexts.Summary(person, lines),
            [
                .. lines
                    .GroupBy(l => l.SchoolYear(centre))
                    .Select(year => new PortfolioYear(
                        PortfolioTexts.Year(year.Key),
                        [
                            .. year.Select(l => new PortfolioEntry(
                                PortfolioTexts.When(l, centre),
                                l.Title,
                                PortfolioTexts.Detail(l),
                                [
                                    .. l
                                        .Results.Where(r => r.Result != EventAward.Participant)
                                        .Select(PortfolioTexts.Award),
                                ]
                            )),
                        ]
                    )),
            ],
            centre.Local(tx.Now)
        );
    }

    private Rendered? OfOne(Tx tx, CentreSettings centre, Actor to, long eventId, long personId) =>
        Domain.Portfolio.Certificates.MayHave(tx, to, eventId, personId)
        && CertificateStore.Find(tx, eventId, personId) is { } issued
        && PersonStore.Find(tx, personId) is { } person
        && PortfolioReport.Find(tx, personId, eventId) is { } line
            ? new Rendered(
                Paper.Pdf([Filled(tx, centre, to, issued, person, line)]),
                $"Сертификат — {PortfolioTexts.Name(person, InFull(centre, to, person))}.pdf"
            )
            : null;

    private Rendered? OfAll(Tx tx, CentreSettings centre, Actor to, long eventId)
    {
        if (EventStore.Find(tx, eventId) is not { } item || !EventRights.MayEdit(to, item))
        {
            return null;
        }

        var pages =
            from issued in CertificateStore.OfEvent(tx, eventId)
            let person = PersonStore.Find(tx, issued.PersonId)
            let line = PortfolioReport.Find(tx, issued.PersonId, eventId)
            where person is not null && line is not null
            select Filled(tx, centre, to, issued, person, line);
        return new Rendered(Paper.Pdf([.. pages]), "Сертификаты.pdf") { Caption = Html.Bold(item.Title) };
    }

    private CertificateInput Filled(
        Tx tx,
        CentreSettings centre,
        Actor to,
        Domain.Portfolio.Certificate issued,
        Person person,
        PortfolioLine line
    ) =>
        new(
            PortfolioTexts.Giver(centre),
            PortfolioTexts.Name(person, InFull(centre, to, person)),
            PortfolioTexts.For(line),
            PortfolioTexts.When(line, centre),
            issued.Name,
            PortfolioTexts.Signer(StaffStore.All(tx), centre),
            address.Public is { } site ? $"{site.TrimEnd('/')}/c/{issued.Token}" : string.Empty,
            centre.Local(tx.Now)
        );

    private static bool InFull(CentreSettings centre, Actor to, Person person) =>
        centre.FullNames || to.ActsFor(person.Id);

    private static string FileName(string what, Person person, string ending) =>
        $"{what} — {person.FamilyName} {person.GivenName}.{ending}";
}
