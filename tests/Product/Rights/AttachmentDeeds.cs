using TochkaBot.Bot.Attachments;
using TochkaBot.Tests.Attachments;

namespace TochkaBot.Tests.Rights;

/// <summary>Files of an event: read by whoever may see it, changed by who may change it.</summary>
internal static class AttachmentDeeds
{
    public static IEnumerable<Deed> Of(School s) =>
        [
            Deed.Of($"files.{s.Open}").By(Cast.Everybody).Sends(AttachmentFiles.Kind),
            Deed.Of($"files.{s.Ours}").By(Cast.Known).Sends(AttachmentFiles.Kind),
            Deed.Of($"filesEdit.{s.Open}").By(Cast.Owner).Shows("Пришлите файл"),
            Deed.Of(Deed.Send(Papers.Png, "Карта.png"))
                .After($"filesEdit.{s.Open}")
                .By(Cast.Owner)
                .Changes("event_attachments"),
            Deed.Of($"fileDrop.{s.Open}.{s.OpenFile}").By(Cast.Owner).Shows("Убрать файл"),
            Deed.Of($"fileDropNow.{s.Open}.{s.OpenFile}").By(Cast.Owner).Changes("event_attachments"),
            Deed.Of($"fileAll.{s.Weekly.First}")
                .After($"filesEdit.{s.Weekly.First}", Deed.Send(Papers.Pdf, "Карта.pdf"))
                .By(Cast.Owner)
                .Changes("event_attachments"),
            Deed.Of($"fileDrop.{s.Weekly.First}.{s.Weekly.File}").By(Cast.Owner).Shows("и все следующие?"),
            Deed.Of($"fileDropNow.{s.Weekly.First}.{s.Weekly.File}.all").By(Cast.Owner).Changes("event_attachments"),
            // A file of another event under this event's number is nobody's.
            Deed.Of($"fileDropNow.{s.Full}.{s.OpenFile}").By(Cast.Nobody).Changes("event_attachments"),
        ];
}
