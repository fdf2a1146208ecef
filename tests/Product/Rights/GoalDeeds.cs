namespace TochkaBot.Tests.Rights;

/// <summary>How far the goals were reached: of the own class, or of all; and inviting who was not.</summary>
internal static class GoalDeeds
{
    public static IEnumerable<Deed> Of(School s) =>
        [
            Deed.Of("goals").By(Cast.KeepsClass).Shows("Цели и охват"),
            Deed.Of("goals").By(Cast.Leads).Shows("5 кл."),
            Deed.Of("goalClasses.0").By(Cast.KeepsClass).Shows("6Б"),
            Deed.Of("goalClasses.0").By(Cast.Leads).Shows("5А"),
            Deed.Of("goalClass.0.6.Б.0").By(Cast.KeepsClass).Shows("Маша Л."),
            Deed.Of("goalClass.0.5.А.0").By(Cast.Leads).Shows("Коля К."),
            Deed.Of("goalAsk.0.6.Б").By(Cast.KeepsClass).Shows("Да, пригласить"),
            Deed.Of("goalAsk.0.5.А").By(Cast.Leads).Shows("Да, пригласить"),
            Deed.Of("goalInvite.0.6.Б").By(Cast.KeepsClass).Changes("outgoing WHERE once LIKE 'goalInvitation:%'"),
            Deed.Of("goalInvite.0.5.А").By(Cast.Leads).Changes("outgoing WHERE once LIKE 'goalInvitation:%'"),
        ];
}
