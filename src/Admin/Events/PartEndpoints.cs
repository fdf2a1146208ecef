using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TochkaBot.Admin.Access;
using TochkaBot.Admin.Docs;
using TochkaBot.Admin.Input;
using TochkaBot.Admin.Problems;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Papers;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Admin.Events;

/// <summary>What belongs to an event beside its fields: its questions and its files. Both are made in the bot.</summary>
internal static class PartEndpoints
{
    public static void MapEventParts(this IEndpointRouteBuilder api)
    {
        var parts = api.MapGroup("/events/{id:long}").WithTags("Events");
        parts
            .MapGet("/questions", Questions)
            .Needs(ApiScopes.Counts)
            .Says("listQuestions", "Lists what an event asks", "The answers are in the rows of the sign-ups.")
            .Answers<Page<QuestionView>>(StatusCodes.Status200OK)
            .MayRefuse(StatusCodes.Status404NotFound);
        parts
            .MapGet("/attachments", Attachments)
            .Needs(ApiScopes.Counts)
            .Says("listAttachments", "Lists the files of an event", "Those that everybody gets who may see the event.")
            .Answers<Page<AttachmentView>>(StatusCodes.Status200OK)
            .MayRefuse(StatusCodes.Status404NotFound);
        parts
            .MapGet("/attachments/{file:long}", Download)
            .Needs(ApiScopes.Counts)
            .Says("getAttachment", "Downloads a file of an event", "As it was given to the bot.")
            .Produces<byte[]>(StatusCodes.Status200OK, "application/octet-stream")
            .MayRefuse(StatusCodes.Status404NotFound);
    }

    private static IResult Questions(long id, Db db) =>
        db.Read(tx =>
            EventStore.Find(tx, id) is null
                ? EventAnswers.NotFound()
                : Whole(QuestionStore.Of(tx, id).Select(QuestionView.Of))
        );

    private static IResult Attachments(long id, Db db) =>
        db.Read(tx =>
            EventStore.Find(tx, id) is null
                ? EventAnswers.NotFound()
                : Whole(AttachmentStore.Of(tx, id).Select(a => new AttachmentView(a.Id, a.FileName, a.Size)))
        );

    /// <summary>Five at most: one page.</summary>
    private static IResult Whole<T>(IEnumerable<T> items) =>
        Json.Answer(new Page<T> { Items = [.. items], Next = null });

    private static IResult Download(long id, long file, Db db) =>
        db.Read(tx =>
            AttachmentStore.Find(tx, file) is { } attachment && attachment.EventId == id
                ? Results.Bytes(
                    AttachmentStore.Content(tx, file),
                    PaperFormat.MediaType(attachment.FileName),
                    attachment.FileName
                )
                : Problem.Of(StatusCodes.Status404NotFound, "This event has no such file.")
        );
}
