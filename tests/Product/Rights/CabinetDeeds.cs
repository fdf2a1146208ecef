namespace TochkaBot.Tests.Rights;

/// <summary>The way into the pages: for who leads the centre.</summary>
internal static class CabinetDeeds
{
    public static IEnumerable<Deed> Of(School _) =>
        [
            Deed.Of("/cabinet").By(Cast.Leads).Changes("cabinet_entries"),
            Deed.Of("cabinet").By(Cast.Leads).Changes("cabinet_entries"),
            Deed.Of("cabinetClose").After("cabinet").By(Cast.Leads).Changes("cabinet_entries"),
        ];
}
