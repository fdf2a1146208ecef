using TochkaBot.Bot.Trips;

namespace TochkaBot.Tests.Rights;

/// <summary>How Masha travels: her family says it, who may edit the event reads it, nobody else learns that there is anything.</summary>
internal static class TripDeeds
{
    private const string Trip = "<b>Дорога и заметка</b>";

    public static IEnumerable<Deed> Of(School s) =>
        [
            Deed.Of($"trips.{s.Full}").By(Cast.ForMasha).Shows("О ком напишем?"),
            Deed.Of($"trip.{s.DashaSeat}").By(Cast.Nobody).Shows(Trip),
            Deed.Of($"trip.{s.MashaSeat}").By(Cast.ForMasha).Shows(Trip),
            Deed.Of($"tripBus.{s.MashaSeat}.1").By(Cast.ForMasha).Changes("trips"),
            Deed.Of($"tripWho.{s.MashaSeat}").By(Cast.ForMasha).Shows("Кто забирает?"),
            Deed.Of($"tripWhoIs.{s.MashaSeat}.0").By(Cast.ForMasha).Changes("trips"),
            Deed.Of($"tripNote.{s.MashaSeat}").By(Cast.ForMasha).Shows("Не пишите о здоровье"),
            Deed.Of(Deed.Type("Уйдёт в 16:30")).After($"tripNote.{s.MashaSeat}").By(Cast.ForMasha).Changes("trips"),
            Deed.Of($"tripDrop.{s.MashaSeat}.Note")
                .After($"tripNote.{s.MashaSeat}", Deed.Type("Уйдёт в 16:30"))
                .By(Cast.ForMasha)
                .Changes("trips"),
            Deed.Of($"tripLast.{s.MashaSeat}").By(Cast.ForMasha).Shows(Trip),
            Deed.Of($"travel.{s.Full}").By(Cast.Owner).Shows("Кто как добирается"),
            Deed.Of($"travelPrint.{s.Full}").By(Cast.Owner).Sends(TravelFiles.List),
        ];
}
