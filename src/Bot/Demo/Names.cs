using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Demo;

/// <summary>Invented people, always the same ones: lists of everyday names that are walked in step.</summary>
internal static class Names
{
    // Coprime with the lengths of the lists: sixty people of one sex get sixty different surnames.
    private const int FamilyStep = 7;

    private const int GivenStep = 11;

    private static readonly string[] Families = Words(
        """
        Абрикосов Белозёров Берестов Бобров Боровиков Брусникин Васильков Вербин Вишняков Воробьёв
        Голубев Горохов Грибанов Дроздов Дятлов Ежов Ельников Жаворонков Журавлёв Зайцев
        Зимин Ивушкин Камышов Карасёв Кедрин Клёнов Клюквин Колосов Коновалов Крылов
        Лебедев Липатов Лисицын Лопухин Луговской Малинин Мухин Мельников Морошкин Овсянников
        Окунев Орехов Осокин Пахомов Пчёлкин Родников Ромашкин Рощин Рыбаков Садовников
        Синицын Скворцов Снегирёв Соловьёв Сорокин Тополев Травин Хмелёв Черёмухин Ясенев
        """
    );

    private static readonly string[] Girls = Words(
        """
        Алина Алиса Анна Арина Варвара Василиса Вера Вероника Виктория Дарья Диана Ева Евгения Екатерина Елизавета
        Злата Кира Ксения Маргарита Мария Милана Мирослава Надежда Ольга Полина Софья Таисия Ульяна Яна Ярослава
        """
    );

    private static readonly string[] Boys = Words(
        """
        Антон Арсений Артём Глеб Григорий Давид Денис Егор Елисей Захар Иван Илья Кирилл Константин Лев
        Макар Максим Марк Матвей Михаил Никита Николай Павел Пётр Роман Савелий Семён Степан Фёдор Юрий
        """
    );

    /// <summary>Girl, boy, girl, boy; the first hundred and twenty are all different.</summary>
    public static PersonName Pupil(int number)
    {
        var (step, isGirl) = (number / 2, number % 2 == 0);
        // Boys start elsewhere in the list, so that brothers and sisters are spread over the classes.
        var family = Families[((step * FamilyStep) + (isGirl ? 0 : Families.Length / 3)) % Families.Length];
        return isGirl
            ? new PersonName(Feminine(family), Girls[step * GivenStep % Girls.Length])
            : new PersonName(family, Boys[step * GivenStep % Boys.Length]);
    }

    private static string Feminine(string family) =>
        family.EndsWith("ой", StringComparison.Ordinal) ? family[..^2] + "ая" : family + "а";

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
