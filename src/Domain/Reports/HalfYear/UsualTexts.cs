namespace TochkaBot.Domain.Reports.HalfYear;

/// <summary>The words of a report until a centre writes its own. What stands in braces is filled from the facts.</summary>
public static class UsualTexts
{
    public const string School = "{школа}";
    public const string Centre = "{центр}";
    public const string Period = "{период}";
    public const string SchoolYear = "{учебный год}";
    public const string Events = "{мероприятий}";
    public const string People = "{участников}";
    public const string Goals = "{цели}";

    /// <summary>What may be written into a text, with its meaning.</summary>
    public static readonly IReadOnlyList<(string Mark, string Meaning)> Marks =
    [
        (School, "школа из реквизитов"),
        (Centre, "название центра"),
        (Period, "«I полугодие 2026/27 учебного года»"),
        (SchoolYear, "«2026/27»"),
        (Events, "«9 мероприятий»"),
        (People, "«238 участников»"),
        (Goals, "все цели с процентами, каждая своей строкой"),
    ];

    public static string Of(ReportSection section) =>
        section switch
        {
            ReportSection.Title =>
                $"Анализ работы Центра образования естественно-научной и технологической направленностей {Centre} {School} за {Period}",
            ReportSection.History => $"""
                На базе {School} работает Центр образования естественно-научной и технологической направленностей {Centre}, созданный в рамках национального проекта «Образование». Деятельность Центра обеспечена нормативно-правовой базой, кабинеты оснащены современным оборудованием.
                За {Period} в Центре: {Events}, {People}.
                """,
            ReportSection.Tasks => $"""
                {Goals}
                Активнее вовлекать обучающихся в олимпиады и конкурсы исследовательских работ разного уровня.
                Шире использовать инфраструктуру Центра для развития цифровой грамотности населения, проектной и творческой деятельности, социальной самореализации детей, педагогов и родителей.
                """,
            ReportSection.Subjects => $"""
                Центр {Centre} — часть образовательной среды школы. На его оборудовании преподаются учебные предметы «Физика», «Химия», «Биология», «Информатика», ведутся внеурочная деятельность и дополнительные общеобразовательные программы естественно-научной и технологической направленностей. Центр проводит внеклассные мероприятия, в том числе в дистанционном формате и с участием обучающихся других образовательных организаций.
                """,
            ReportSection.Openness => """
                Деятельность Центра открыта: на сайте школы создан раздел «Точка роста», где публикуются документы, расписание и новости. Инфраструктура Центра используется не только для занятий, но и для развития цифровой грамотности населения, проектной и творческой деятельности, социальной самореализации детей, педагогов и родителей.
                """,
            _ => string.Empty,
        };
}
