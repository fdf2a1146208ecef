namespace TochkaBot.Tests.Rights;

/// <summary>«Приду · Не приду»: the child, and the adults of the family.</summary>
internal static class ReminderDeeds
{
    public static IEnumerable<Deed> Of(School s) =>
        [
            Deed.Of($"coming.{s.MashaSeat}").By(Cast.ForMasha).Changes("sign_ups"),
            Deed.Of($"notComing.{s.MashaSeat}").By(Cast.ForMasha).Changes("sign_ups"),
            Deed.Of($"giveSeat.{s.MashaSeat}").By(Cast.ForMasha).Changes("sign_ups"),
        ];
}
