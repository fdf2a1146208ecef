using TochkaBot.Bot.Portfolio;

namespace TochkaBot.Tests.Rights;

/// <summary>Masha's portfolio, and certificates.</summary>
internal static class PortfolioDeeds
{
    public static IEnumerable<Deed> Of(School s) =>
        [
            Deed.Of($"port.{s.Masha}").By(Cast.ForMasha).Shows("Был вчера"),
            Deed.Of($"portOne.{s.Masha}.{s.Held}").By(Cast.ForMasha).Shows("Сертификат"),
            Deed.Of($"portPdf.{s.Masha}").By(Cast.ForMasha).Sends(PortfolioFiles.Pdf),
            Deed.Of($"portPng.{s.Masha}").By(Cast.ForMasha).Sends(PortfolioFiles.Picture),
            Deed.Of($"portCert.{s.Masha}.{s.Held}").By(Cast.ForMasha).Sends(PortfolioFiles.Certificate),
            Deed.Of($"certs.{s.Held}").By(Cast.Owner).Sends(PortfolioFiles.Certificates),
        ];
}
