using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Portfolio;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Portfolio;

internal static class PortfolioTexts
{
    public const string AsPdf = "📄 PDF";
    public const string AsPicture = "🖼 Картинка";
    public const string Certificate = "📜 Сертификат";
    public const string Comes = "Файл — следующим сообщением.";
    public const string NotFound = "Такого портфолио здесь нет.";
    public const string NobodyCame = "Сначала отметьте, кто пришёл: сертификаты получат они.";

    /// <summary>Where the photo of a diploma is shown.</summary>
    public const string DiplomaVerb = "diploma";

    private const int LongestTitle = 80;

    public static string Nothing(string child) =>
        $"{Heading(child)}\n\nПока пусто. Участие появится здесь, когда педагог отметит, кто пришёл.";

    public static string List(string child, IReadOnlyList<PortfolioLine> lines, int count, CentreSettings centre) =>
        $"{Heading(child)}: {Participations(count)}\n\n"
        + string.Join(
            "\n\n",
            lines
                .GroupBy(l => l.SchoolYear(centre))
                .Select(year =>
                    $"<b>{Year(year.Key)}</b>\n{string.Join('\n', year.Select(l => $"• {Html.Safe(Short(l, centre))}"))}"
                )
        );

    public static string One(string child, PortfolioLine line, CentreSettings centre) =>
        $"{Heading(child)}\n\n{Html.Bold(line.Title)}\n🗓 {Html.Safe(When(line, centre))}\n{Html.Safe(Detail(line))}"
        + string.Concat(line.Results.Select(r => $"\n🏅 {Html.Safe(Award(r))}"));

    public static string Label(PortfolioLine line, CentreSettings centre) =>
        $"{(line.IsAwarded ? "🏅" : "▫️")} {centre.Local(line.StartsAt):d.MM.yy} · {line.Title}";

    public static string Diploma(EventResultLine line) =>
        line.Subject.Length > 0 ? $"📷 Диплом: {line.Subject}" : "📷 Диплом";

    public static string CertificatesCome(int count, bool withSurnames) =>
        $"Сертификаты: {count} — в одном файле, следующим сообщением. "
        + (
            withSurnames
                ? "В нём полные имена: не пересылайте, пожалуйста."
                : "В нём имя и первая буква фамилии; с фамилиями — если руководитель включит это в настройках."
        );

    /// <summary>The family's own paper bears the whole name; one that goes to others, what files may carry.</summary>
    public static string Name(Person person, bool inFull) =>
        inFull
            ? $"{person.FamilyName} {person.GivenName}"
            : $"{person.GivenName} {person.FamilyName[..Math.Min(1, person.FamilyName.Length)]}.";

    public static string Giver(CentreSettings centre) =>
        centre.School.Length > 0 ? $"{centre.Name}, {centre.School}" : centre.Name;

    /// <summary>«6Б · 12 участий · 3 награды».</summary>
    public static string Summary(Person person, IReadOnlyList<PortfolioLine> lines)
    {
        var awards = lines.Sum(l => l.Results.Count(r => r.Result != EventAward.Participant));
        string?[] parts =
        [
            person.Class,
            person.School,
            Participations(lines.Count),
            awards > 0 ? Plural.Of(awards, "награда", "награды", "наград") : null,
        ];
        return string.Join(" · ", parts.Where(p => p is not null));
    }

    /// <summary>«2026/27 учебный год».</summary>
    public static string Year(int first) => $"{first}/{(first + 1) % 100:00} учебный год";

    /// <summary>«7 декабря 2026 года», or the words that the event has.</summary>
    public static string When(PortfolioLine line, CentreSettings centre)
    {
        if (line.DateText is { Length: > 0 } words)
        {
            return words;
        }

        var day = centre.Local(line.StartsAt);
        return RussianDate.Full(DateOnly.FromDateTime(day.Date));
    }

    public static string Detail(PortfolioLine line)
    {
        var role = line.Role switch
        {
            ParticipantRole.Teacher => "педагог",
            ParticipantRole.Parent => "родитель",
            ParticipantRole.Guest => "гость",
            _ => string.Empty,
        };
        return role.Length == 0 ? Level(line.Level) : $"{Level(line.Level)} · {role}";
    }

    /// <summary>«Физика: призёр, 2 место, муниципальный этап».</summary>
    public static string Award(EventResultLine line)
    {
        string?[] parts =
        [
            line.Result switch
            {
                EventAward.Winner => "победитель",
                EventAward.PrizeWinner => "призёр",
                EventAward.Laureate => "лауреат",
                _ => "участник",
            },
            line.Place is { } place ? $"{place} место" : null,
            line.Stage.Length > 0 ? line.Stage : null,
            line.Level is { } level ? Level(level) : null,
        ];
        var said = string.Join(", ", parts.Where(p => p is not null));
        return line.Subject.Length > 0 ? $"{line.Subject}: {said}" : said;
    }

    public static string For(PortfolioLine line) => $"за участие в мероприятии «{line.Title.Trim('«', '»')}»";

    /// <summary>«Руководитель центра И. О. Градова»; without the name where files carry no surnames, or nobody or several lead it.</summary>
    public static string Signer(IReadOnlyList<StaffMember> staff, CentreSettings centre)
    {
        const string post = "Руководитель центра";
        if (!centre.FullNames)
        {
            return post;
        }

        var heads = staff.Where(m => m.Role == StaffRole.Head).ToList();
        if (heads is not [var head])
        {
            return post;
        }

        var initials = head.GivenName.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => $"{w[0]}. ");
        return $"{post} {string.Concat(initials)}{head.FamilyName}";
    }

    private static string Heading(string child) =>
        child.Length == 0 ? "<b>Портфолио</b>" : $"<b>Портфолио</b>: {Html.Safe(child)}";

    private static string Participations(int count) => Plural.Of(count, "участие", "участия", "участий");

    private static string Short(PortfolioLine line, CentreSettings centre)
    {
        var title = line.Title.Length > LongestTitle ? line.Title[..LongestTitle].TrimEnd() + "…" : line.Title;
        var awards = string.Join("; ", line.Results.Where(r => r.Result != EventAward.Participant).Select(Award));
        return $"{centre.Local(line.StartsAt):d.MM} · {title}" + (awards.Length > 0 ? $" — {awards}" : string.Empty);
    }

    private static string Level(EventLevel level) =>
        level switch
        {
            EventLevel.School => "школьный уровень",
            EventLevel.Municipal => "муниципальный уровень",
            EventLevel.Regional => "региональный уровень",
            EventLevel.Interregional => "межрегиональный уровень",
            EventLevel.National => "всероссийский уровень",
            _ => "международный уровень",
        };
}
