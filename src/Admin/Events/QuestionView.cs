using System.ComponentModel;
using System.Text.Json.Serialization;
using TochkaBot.Admin.Input;
using TochkaBot.Domain.Events;

namespace TochkaBot.Admin.Events;

[Description("What an event asks of those who sign up.")]
internal sealed record QuestionView
{
    public required long Id { get; init; }

    [Description("text: own words; choice: one of the choices; yesNo: «Да» or «Нет».")]
    [JsonConverter(typeof(CamelWord<QuestionKind>))]
    public required QuestionKind Kind { get; init; }

    public required string Text { get; init; }

    [Description("What may be answered; empty for own words.")]
    public required IReadOnlyList<string> Choices { get; init; }

    public required bool Required { get; init; }

    public static QuestionView Of(EventQuestion question) =>
        new()
        {
            Id = question.Id,
            Kind = question.Kind,
            Text = question.Text,
            Choices = question.Options,
            Required = question.IsRequired,
        };
}

[Description("A file that goes with an event.")]
internal sealed record AttachmentView(long Id, string FileName, [property: Description("In bytes.")] long Size);
