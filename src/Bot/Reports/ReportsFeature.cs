using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Reports.HalfYear;

namespace TochkaBot.Bot.Reports;

internal static class ReportsFeature
{
    public static IServiceCollection AddReports(this IServiceCollection services)
    {
        services.AddSingleton<IFlow, ReportFlow>();
        services.AddSingleton<IFlow, ReportGapsFlow>();
        services.AddSingleton<IFlow, ReportRowFlow>();
        services.AddSingleton<IFlow, ReportTextFlow>();
        services.AddSingleton<IFlow, ReportFigureFlow>();
        services.AddSingleton<IFlow, ReportApprovalFlow>();
        services.AddSingleton<IRecipes, ReportRecipes>();
        return services.AddSingleton(
            new MenuCommand("report", "отчёт за полугодие", "📄 Отчёт", "report", ReportRights.MayReport) { Order = 58 }
        );
    }
}
