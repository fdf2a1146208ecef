using TochkaBot.Domain.Centre;

namespace TochkaBot.Domain.Reports.HalfYear;

/// <summary>What of the report is written once and kept: prose, and who signs it.</summary>
public enum ReportSection
{
    Title,
    History,

    /// <summary>A task in each line.</summary>
    Tasks,
    Subjects,
    Openness,

    /// <summary>The school's full name.</summary>
    School,

    /// <summary>Who signs, as it stands below: «И. О. Фамилия».</summary>
    Head,
    Place,
}

/// <summary>The texts of a centre: what it wrote itself, and the usual words for the rest.</summary>
public sealed record KeptTexts(IReadOnlyDictionary<ReportSection, string> Own)
{
    /// <summary>As it was written, with its marks in braces.</summary>
    public string Of(ReportSection section, CentreSettings centre) =>
        Own.GetValueOrDefault(section) ?? (section == ReportSection.School ? centre.School : UsualTexts.Of(section));

    public bool IsOwn(ReportSection section) => Own.ContainsKey(section);
}
