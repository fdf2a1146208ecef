using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.Portfolio;

namespace TochkaBot.Bot.Portfolio;

/// <summary>«Сертификаты»: for all who came, as one file for the printer.</summary>
internal sealed class CertificatesFlow : IFlow
{
    public string Name => "certificates";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["certs"];

    public Reply Answer(Turn turn)
    {
        var id = turn.Id(0) ?? 0;
        var back = Button.To(HomeTexts.Back, "happened", id);
        return Certificates.ForAll(turn.Tx, turn.Centre, turn.Actor, id) switch
        {
            null => new Screen(HomeTexts.NotAllowed, [Button.To(HomeTexts.Back, Home.Verb)]),
            0 => new Screen(PortfolioTexts.NobodyCame, [back]),
            { } count => new Reply(
                new Screen(
                    PortfolioTexts.CertificatesCome(count, SurnamesStore.ForFiles(turn.Tx, turn.Centre).FullNames),
                    [back]
                )
            ).With(Recipe.Of(PortfolioFiles.Certificates, id)),
        };
    }

    public Reply? Fresh(Turn turn) => null;
}
