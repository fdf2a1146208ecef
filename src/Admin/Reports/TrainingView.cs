using System.ComponentModel;
using TochkaBot.Admin.Input;
using TochkaBot.Domain.Reports.Facts;

namespace TochkaBot.Admin.Reports;

[Description("A course that members of staff have finished.")]
internal record NewTraining
{
    public required string Title { get; init; }

    [Description("1 to 5000; null where the certificate does not say.")]
    public int? Hours { get; init; }

    [Description("What stands on the certificate: 10.12.2021, 12.2021 or 2022.")]
    public required string CertificateDate { get; init; }

    public required string Provider { get; init; }

    [Description("How many of the staff.")]
    public required int Staff { get; init; }

    /// <returns>With errors it is not to be used.</returns>
    public static TrainingDraft Read(FieldValue body)
    {
        var fields = new ObjectFields(body, ["title", "certificateDate", "provider", "staff"], ["hours"]);
        var draft = new TrainingDraft
        {
            Title = fields.Line("title", TrainingDraft.LongestTitle),
            Hours = fields.OptionalWhole("hours", 1, TrainingDraft.MostHours),
            CertificateDate = fields.Line("certificateDate", TrainingDraft.LongestTitle),
            Provider = fields.Line("provider", TrainingDraft.LongestTitle),
            Staff = fields.Whole("staff", 1, TrainingDraft.MostStaff),
        };
        if (draft is { IssuedOn: null, CertificateDate.Length: > 0 })
        {
            fields.Refuse("certificateDate", "Must be a date like 10.12.2021, 12.2021 or 2022.");
        }

        return draft;
    }
}

internal sealed record TrainingView : NewTraining
{
    public required long Id { get; init; }

    public static TrainingView Of(Training training) =>
        new()
        {
            Id = training.Id,
            Title = training.Title,
            Hours = training.Hours,
            CertificateDate = training.CertificateDate,
            Provider = training.Provider,
            Staff = training.Staff,
        };
}
