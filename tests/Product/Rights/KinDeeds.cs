using TochkaBot.Bot.Families;

namespace TochkaBot.Tests.Rights;

/// <summary>What staff do about families: claims, papers, slips; of own events, of the own class, of all.</summary>
internal static class KinDeeds
{
    public static IEnumerable<Deed> Of(School s) => [.. Claims(s), .. Children(s), .. Slips(s)];

    private static IEnumerable<Deed> Claims(School s) =>
        [
            Deed.Of("claims.0").By(Cast.Manages).Shows("Аня З., 6Б"),
            Deed.Of("claims.0").By(Cast.KeepsClass).Shows("Тимур В., 6Б"),
            Deed.Of($"claim.{s.Anya}").By(Cast.Manages).Shows("Это не так"),
            Deed.Of($"claim.{s.Timur}").By(Cast.KeepsClass).Shows("Это не так"),
            Deed.Of($"claimIs.{s.Anya}.{s.AnyaListed}").By(Cast.Manages).Changes("family_links"),
            Deed.Of($"claimIs.{s.Anya}.{s.Masha}").By(Cast.Nobody).Changes("family_links"),
            Deed.Of($"claimNew.{s.Anya}").By(Cast.KeepsClass).Changes("people"),
            Deed.Of($"claimNo.{s.Anya}").By(Cast.Manages).Shows("Да, отклонить"),
            Deed.Of($"claimNoNow.{s.Anya}").By(Cast.Manages).Changes("family_links"),
            Deed.Of($"claimNoNow.{s.Timur}").By(Cast.KeepsClass).Changes("people"),
        ];

    private static IEnumerable<Deed> Children(School s) =>
        [
            Deed.Of($"kid.{s.Masha}").By(Cast.Manages).Shows("<b>Семья</b>"),
            Deed.Of($"kid.{s.Kolya}").By(Cast.Leads).Shows("<b>Семья</b>"),
            Deed.Of($"kidPaper.{s.Dasha}.0").By(Cast.Manages).Shows("лежит в центре?"),
            Deed.Of($"kidPaperNow.{s.Dasha}.0").By(Cast.Manages).Changes($"consents WHERE person_id = {s.Dasha}"),
            Deed.Of($"kidPaperNow.{s.Kolya}.0").By(Cast.Leads).Changes($"consents WHERE person_id = {s.Kolya}"),
            Deed.Of($"kidBack.{s.Masha}").By(Cast.Manages).Shows("Семья забрала согласие?"),
            Deed.Of($"kidBackNow.{s.Masha}").By(Cast.Manages).Changes($"consents WHERE person_id = {s.Masha}"),
            Deed.Of($"kidOff.{s.Masha}.{s.MotherLink}").By(Cast.Manages).Shows("больше не семья"),
            Deed.Of($"kidOffNow.{s.Masha}.{s.MotherLink}").By(Cast.Manages).Changes("family_links"),
            // The link of another child under Masha's number.
            Deed.Of($"kidOffNow.{s.Masha}.{s.OtherLink}").By(Cast.Nobody).Changes("family_links"),
            Deed.Of($"kidOffNow.{s.Kolya}.{s.OtherLink}").By(Cast.Leads).Changes("family_links"),
            Deed.Of($"kidPhone.{s.Masha}.{s.Masha}").By(Cast.Manages).Changes("personal_codes"),
            Deed.Of($"kidPhone.{s.Masha}.{s.PersonOf(Cast.Representative)}").By(Cast.Manages).Changes("personal_codes"),
            // Nobody gets at another's account by way of a child.
            Deed.Of($"kidPhone.{s.Masha}.{s.PersonOf(Cast.Head)}").By(Cast.Nobody).Changes("personal_codes"),
            Deed.Of($"kidPhone.{s.Masha}.{s.PersonOf(Cast.OtherFamily)}").By(Cast.Nobody).Changes("personal_codes"),
            Deed.Of($"kidAge.{s.Masha}").By(Cast.Manages).Shows("Да, исполнилось"),
            Deed.Of($"kidAgeNow.{s.Masha}").By(Cast.Manages).Changes("people"),
        ];

    private static IEnumerable<Deed> Slips(School s) =>
        [
            Deed.Of("slips").By(Cast.KeepsClass).Shows("6Б"),
            Deed.Of("slips").By(Cast.Leads).Shows("5А"),
            Deed.Of("slipsOf.6.Б").By(Cast.KeepsClass).Sends(SlipRecipes.OfClass),
            Deed.Of("slipsOf.5.А").By(Cast.Leads).Sends(SlipRecipes.OfClass),
            Deed.Of($"slipOf.{s.Masha}").By(Cast.KeepsClass).Sends(SlipRecipes.OfChild),
            Deed.Of($"slipOf.{s.Kolya}").By(Cast.Leads).Sends(SlipRecipes.OfChild),
            Deed.Of("register").By(Cast.Leads).Sends(SlipRecipes.Register),
        ];
}
