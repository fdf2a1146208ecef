using TochkaBot.Domain.Topics;

namespace TochkaBot.Bot.News;

internal static class SubscriptionTexts
{
    public const string Everything = "Всё";
    public const string Own = "Свои классы и кружки";
    public const string Centre = "Новости центра";
    public const string Directions = "🧭 По направлениям";
    public const string Classes = "🏫 По классам";
    public const string Clubs = "🎨 По кружкам";
    public const string When = "🕕 Когда присылать";
    public const string Hour = "В котором часу присылать подборку?";
    public const string Day = "В какой день и час присылать подборку?";
    public const string Stopped =
        "Отписали: новости больше не приходят. Вернуться можно одной кнопкой; то, что вы выбрали, мы помним.";
    public const string Nothing = "Здесь пока нечего выбирать.";

    private static readonly string[] Days = ["вс", "пн", "вт", "ср", "чт", "пт", "сб"];

    public static string Hub(Subscription now)
    {
        var rhythm = now.Rhythm switch
        {
            Rhythm.AtOnce => "приходят сразу",
            Rhythm.Daily => $"приходят одной подборкой раз в день, в {now.Hour}:00",
            Rhythm.Weekly => $"приходят одной подборкой раз в неделю: {DayName(now.Weekday)}, {now.Hour}:00",
            _ => "не приходят",
        };
        return $"<b>Подписка на новости</b>\n\nСейчас новости {rhythm}. Отметьте, о чём присылать и как часто.";
    }

    public static string RhythmName(Rhythm rhythm) =>
        rhythm switch
        {
            Rhythm.AtOnce => "Сразу",
            Rhythm.Daily => "Раз в день",
            Rhythm.Weekly => "Раз в неделю",
            _ => NewsTexts.Off,
        };

    public static string DayName(int weekday) => Days[weekday];

    public static string Choose(TopicKind kind) =>
        kind switch
        {
            TopicKind.Direction => "О каких направлениях присылать новости?",
            TopicKind.Class => "О каких классах присылать новости? Здесь только классы вашей семьи.",
            _ => "О каких кружках присылать новости?",
        };

    public static string Ticked(string label, bool ticked) => ticked ? $"✅ {label}" : label;
}
