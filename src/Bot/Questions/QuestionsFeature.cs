using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Events;

namespace TochkaBot.Bot.Questions;

/// <summary>What events ask of those who sign up, and what they answer.</summary>
internal static class QuestionsFeature
{
    public static IServiceCollection AddQuestions(this IServiceCollection services)
    {
        services.AddSingleton<AnswerFlow>();
        services.AddSingleton<IFlow>(provider => provider.GetRequiredService<AnswerFlow>());
        services.AddSingleton<IAfterSignUp>(provider => provider.GetRequiredService<AnswerFlow>());
        services.AddSingleton<IFlow, QuestionFlow>();
        services.AddSingleton<IFlow, AnswersFlow>();
        services.AddSingleton<ICardRows, QuestionCard>();
        services.AddSingleton<INoticeTexts, QuestionNotices>();
        return services.AddSingleton<IRecipes, AnswerFiles>();
    }
}
