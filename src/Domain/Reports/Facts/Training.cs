using System.Globalization;

namespace TochkaBot.Domain.Reports.Facts;

/// <summary>A course that members of staff have finished.</summary>
public record TrainingDraft
{
    public const int LongestTitle = 500;
    public const int MostHours = 5000;
    public const int MostStaff = 1000;

    public string Title { get; init; } = string.Empty;

    public int? Hours { get; init; }

    /// <summary>What stands on the certificate: «10.12.2021», «12.2021», «2022».</summary>
    public string CertificateDate { get; init; } = string.Empty;

    public string Provider { get; init; } = string.Empty;

    /// <summary>How many of the staff.</summary>
    public int Staff { get; init; } = 1;

    /// <summary>The first day that the date may mean; nothing when it is no date.</summary>
    public DateOnly? IssuedOn =>
        DateOnly.TryParseExact(
            CertificateDate,
            ["d.M.yyyy", "M.yyyy", "yyyy"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        ) && day.Year is >= 1900 and < 2200
            ? day
            : null;

    public bool IsValid =>
        Title.Length is > 0 and <= LongestTitle
        && Provider.Length is > 0 and <= LongestTitle
        && Hours is null or (>= 1 and <= MostHours)
        && Staff is >= 1 and <= MostStaff
        && IssuedOn is not null;
}

public sealed record Training : TrainingDraft
{
    public long Id { get; init; }
}
