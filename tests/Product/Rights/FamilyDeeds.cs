using TochkaBot.Domain.People;

namespace TochkaBot.Tests.Rights;

/// <summary>What a family does about itself: links, consents, codes.</summary>
internal static class FamilyDeeds
{
    public static IEnumerable<Deed> Of(School s) => [.. Own(s), .. Consenting(s), .. Joining(s)];

    private static IEnumerable<Deed> Own(School s) =>
        [
            Deed.Of("/family").By(Cast.Family).Shows("Лебедева Маша"),
            Deed.Of("/family").By(Cast.OtherFamily).Shows("Кузнецов Коля"),
            Deed.Of("family").By(Cast.Family).Shows("Лебедева Маша"),
            Deed.Of("family").By(Cast.Staff).Shows("Подтвердить связь"),
            Deed.Of($"child.{s.Masha}").By(Cast.Family).Shows("Связь подтверждена"),
            Deed.Of($"child.{s.Masha}").By(Cast.Representative).Shows("Отозвать согласие"),
            Deed.Of($"withdraw.{s.Masha}").By(Cast.Representative).Shows("Да, отозвать"),
            Deed.Of($"withdrawNow.{s.Masha}").By(Cast.Representative).Changes($"consents WHERE person_id = {s.Masha}"),
            Deed.Of("inviteAdult").By(Cast.Representatives).Shows("Кого пригласить?"),
            Deed.Of($"inviteAdult.{(int)FamilyRole.Representative}").By(Cast.Representatives).Changes("personal_codes"),
            Deed.Of($"inviteAdult.{(int)FamilyRole.Helper}").By(Cast.Representatives).Changes("personal_codes"),
            Deed.Of($"unlink.{s.GrandmotherLink}").By(Cast.Family).Shows("Да, убрать"),
            Deed.Of($"unlinkNow.{s.GrandmotherLink}").By(Cast.Family | Cast.Manages).Changes("family_links"),
            Deed.Of($"unlink.{s.MotherLink}").By(Cast.Representative).Shows("Да, убрать"),
            Deed.Of($"unlinkNow.{s.MotherLink}").By(Cast.Representative | Cast.Manages).Changes("family_links"),
        ];

    private static IEnumerable<Deed> Consenting(School s) =>
        [
            Deed.Of("consents").By(Cast.Representative).Shows("Маша: участие"),
            Deed.Of($"tick.{s.Dasha}.0").After("consents").By(Cast.Representative).Shows("☑️ Даша: участие"),
            Deed.Of("agree")
                .After("consents", $"tick.{s.Dasha}.0")
                .By(Cast.Representative)
                .Changes($"consents WHERE person_id = {s.Dasha}"),
            Deed.Of("agree").After("consents", $"tick.{s.Dasha}.0").By(Cast.Representative).Shows("согласие записано"),
            Deed.Of("refuse").By(Cast.Representative).Shows("Маша"),
            Deed.Of("refuse").By(Cast.Representatives).Shows("Да, не даю согласия"),
            Deed.Of("refuseNow").By(Cast.Representatives).Shows("Записали: согласия нет"),
            Deed.Of("refuseNow")
                .By(Cast.Representative)
                .Changes($"consent_answers WHERE person_id = {s.Masha}")
                .OrTheirOwn(),
            Deed.Of("consentText").After("consents").By(Cast.Representatives).Shows("<b>Участие</b>"),
        ];

    /// <summary>Who holds a slip is of the family; who types a name sees only what they typed.</summary>
    private static IEnumerable<Deed> Joining(School s) =>
        [
            Deed.Of("parent").By(Cast.Adults | Cast.Guest).Shows("Листка нет"),
            Deed.Of("addChild").By(Cast.Adults).Shows("имя и класс"),
            Deed.Of("addChild").By(Cast.Guest).Shows("Как вас зовут"),
            Deed.Of(Deed.Type("Орлов Тихон 3Б")).After("addChild").By(Cast.Adults).Changes("family_links"),
            Deed.Of($"/start {s.FamilyLink}").By(Cast.Adults | Cast.Guest).Shows("Законный представитель"),
            Deed.Of("kin.0").After($"/start {s.FamilyLink}").By(Cast.Adults).Changes("personal_codes"),
            Deed.Of("kin.0").After($"/start {s.FamilyLink}").By(Cast.Guest).Shows("Как вас зовут").OrTheirOwn(),
            Deed.Of("ownYes").After("addChild", Deed.Type("Новикова Вера")).By(Cast.Guest).Changes("people"),
            Deed.Of("ownNo").After("addChild", Deed.Type("Новикова Вера")).By(Cast.Guest).Shows("не сохранили"),
            Deed.Of("ownText").After("addChild", Deed.Type("Новикова Вера")).By(Cast.Guest).Shows("Даю согласие"),
            // An invitation of the mother's to one more adult, and her own «Новый телефон»: whoever holds it and is nobody yet.
            Deed.Of($"/start {s.AdultLink}").By(Cast.Guest).Shows("Как вас зовут").OrTheirOwn(),
            Deed.Of($"/start {s.AdultLink}").By(Cast.Adults & ~Cast.Representative).Changes("personal_codes"),
            Deed.Of($"/start {s.PhoneLink}").By(Cast.Guest | Cast.Representative).Changes("personal_codes"),
            Deed.Of($"/start {s.PupilLink}").By(Cast.Guest | Cast.OtherPupil | Cast.Pupil).Changes("personal_codes"),
        ];
}
