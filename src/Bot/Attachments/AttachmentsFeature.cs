using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Events;

namespace TochkaBot.Bot.Attachments;

/// <summary>Papers that go with events.</summary>
internal static class AttachmentsFeature
{
    public static IServiceCollection AddAttachments(this IServiceCollection services) =>
        services
            .AddSingleton<IFlow, AttachmentFlow>()
            .AddSingleton<ICardRows, AttachmentCard>()
            .AddSingleton<IRecipes, AttachmentFiles>();
}
