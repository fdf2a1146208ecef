using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Events;
using TochkaBot.Domain.Attachments;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Papers;
using TochkaBot.Domain.Events.Series;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Attachments;

internal static class AttachmentTexts
{
    public const string Again = "📎 Прислать файлы";
    public const string DropYes = "Да, убрать";
    public const string Nothing = "Файлов здесь больше нет.";
    public const string Added = "✅ Файл добавлен. Его увидят все, кому видно мероприятие.";
    public const string Replaced = "✅ Файл с таким названием уже был — заменили на новый.";
    public const string Dropped = "Файл убран.";
    public const string TooMany = "Больше пяти файлов не поместится: сначала уберите лишний.";
    public const string Closed = "Мероприятие отменено: файлы больше не меняются.";
    public const string TooLarge =
        "Этот файл больше 10 МБ. Пришлите, пожалуйста, поменьше — например, сохраните в PDF.";
    public const string WrongFormat =
        "Такой файл не подойдёт. Пришлите PDF, Word, Excel, PowerPoint, ODT, JPG или PNG — например, «Положение.pdf».";
    public const string NotAFile = "Пришлите файл вложением 📎 — например, «Положение.pdf».";

    private const int LongestLabel = 36;

    /// <summary>«📎 Положение (2 файла)»: by the first of them, since that is the one they come for.</summary>
    public static string Label(IReadOnlyList<Attachment> all)
    {
        var name = Path.GetFileNameWithoutExtension(all[0].FileName);
        var cut = name.Length > LongestLabel ? name[..(LongestLabel - 1)].TrimEnd() + "…" : name;
        return all.Count == 1 ? $"📎 {cut}" : $"📎 {cut} ({Files(all.Count)})";
    }

    public static string Sent(Event item, IReadOnlyList<Attachment> all) =>
        $"{List(item, all)}\n\n{(all.Count == 1 ? "Файл — следующим сообщением." : "Файлы — следующими сообщениями.")}";

    public static string List(Event item, IReadOnlyList<Attachment> all) =>
        $"📎 {Html.Bold(item.Title)}\n\n{string.Join('\n', all.Select(Line))}";

    public static string Editing(Event item, IReadOnlyList<Attachment> all) =>
        $"<b>Файлы</b>: {Html.Safe(item.Title)}\n\n"
        + (all.Count == 0 ? "Пока ни одного." : string.Join('\n', all.Select(Line)))
        + "\n\n"
        + (
            all.Count >= AttachmentStore.Most
                ? TooMany
                : "Пришлите файл сообщением 📎: положение, программу, бланк заявки. Подойдут PDF, Word, Excel, PowerPoint, ODT, JPG и PNG до 10 МБ, всего до пяти файлов."
        );

    public static string DropLabel(Attachment attachment) => $"🗑 {attachment.FileName}";

    public static string DropQuestion(Attachment attachment) =>
        $"Убрать файл {Html.Bold(attachment.FileName)}? На карточке его больше не будет.";

    /// <summary>Of an event that others like it follow.</summary>
    public static string DropWhere(Attachment attachment) =>
        $"Убрать файл {Html.Bold(attachment.FileName)}? {SeriesTexts.WhichOnes}";

    /// <summary>More files may come before the answer.</summary>
    public static string AddWhere(Event item, IReadOnlyList<Attachment> all) =>
        $"{List(item, all)}\n\n{SeriesTexts.WhichOnes} Если файлов несколько, сначала пришлите остальные.";

    public static string Shared(Carried<AttachOutcome> carried, CentreSettings centre) =>
        carried.First == AttachOutcome.Done
            ? $"✅ {SeriesTexts.Done("Добавлено", carried.Done)}"
                + SeriesTexts.Except(carried.Left.Select(l => (l.Event, Why(l.Why))), centre)
            : Told(carried.First);

    public static string Photo(int number) => $"Фото {number}.jpg";

    public static string Told(AttachOutcome outcome) =>
        outcome switch
        {
            AttachOutcome.Done => Added,
            AttachOutcome.Replaced => Replaced,
            AttachOutcome.TooMany => TooMany,
            AttachOutcome.TooLarge => TooLarge,
            AttachOutcome.WrongFormat => WrongFormat,
            AttachOutcome.Closed => Closed,
            _ => HomeTexts.NotAllowed,
        };

    private static string Why(AttachOutcome outcome) =>
        outcome == AttachOutcome.TooMany ? "там уже пять файлов" : "там другой файл с таким названием";

    private static string Files(int count) => Plural.Of(count, "файл", "файла", "файлов");

    private static string Line(Attachment attachment) =>
        $"• {Html.Safe(attachment.FileName)} · {Size(attachment.Size)}";

    private static string Size(long bytes) =>
        bytes < 1024 * 1024 ? $"{Math.Max(1, bytes / 1024)} КБ" : $"{bytes / (1024m * 1024m):0.#} МБ".Replace('.', ',');
}
