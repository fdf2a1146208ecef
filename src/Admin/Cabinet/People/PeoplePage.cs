using TochkaBot.Admin.Cabinet.Html;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.Cabinet;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.People;

namespace TochkaBot.Admin.Cabinet.People;

internal sealed record PeopleView
{
    public required IReadOnlyList<StaffMember> Staff { get; init; }

    public required IReadOnlyList<ApiKey> Keys { get; init; }

    public required IReadOnlyList<ClassLinks> Classes { get; init; }

    public required IReadOnlyDictionary<SchoolClass, Person> Teachers { get; init; }
}

internal static class PeoplePage
{
    public static Markup Of(PeopleView view, CentreSettings centre, bool isHead) =>
        Markup.Of($"{(isHead ? Staff(view, centre) : Markup.None)}{Classes(view)}");

    private static Markup Staff(PeopleView view, CentreSettings centre) =>
        Markup.Of(
            $"""
            <section><h2>Сотрудники</h2>
            {new Table(
                "Кто в команде и с какой ролью",
                ["Имя", "Роль", "Мероприятия"],
                view.Staff.GroupBy(m => m.PersonId).Select(Member)
            ).Write()}
            <p class="quiet">Пригласить, снять роль, передать дела — в боте: /staff.</p></section>
            <section><h2>Ключи для программ</h2>
            {new Table(
                "Ключи, которые сейчас действуют",
                ["Ключ", "Что открывает", "Создан"],
                view.Keys.Select(k => Key(k, centre))
            )
            {
                Empty = "Ключей нет.",
            }.Write()}
            <p class="quiet">Создать или отозвать ключ — в боте: /apikey.</p></section>
            """
        );

    private static IReadOnlyList<Markup> Member(IGrouping<long, StaffMember> roles) =>
        [
            Parts.Text(roles.First().FullName),
            Parts.Text(string.Join(", ", roles.Select(r => CabinetTexts.Role(r.Role)))),
            Parts.Link("его или её мероприятия", $"/cabinet/events?organiser={roles.Key}"),
        ];

    private static IReadOnlyList<Markup> Key(ApiKey key, CentreSettings centre) =>
        [Parts.Text($"№ {key.Id}"), Parts.Text(CabinetTexts.Scopes(key.Allows)), Parts.Moment(centre, key.CreatedAt)];

    private static Markup Classes(PeopleView view) =>
        Markup.Of(
            $"""
            <section><h2>Классы и семьи</h2>
            {new Table(
                "Сколько семей связано с ботом",
                ["Класс", "Классный руководитель", "#Учеников", "#Сами в боте", "#Есть взрослый", "#Можно известить", "#С согласием"],
                view.Classes.Select(c => Class(c, view.Teachers.GetValueOrDefault(c.Class)))
            )
            {
                Foot = Total(view.Classes),
                Empty = "Списка школы пока нет: загрузите его в боте, /roster.",
            }.Write()}</section>
            """
        );

    private static IReadOnlyList<Markup> Class(ClassLinks links, Person? teacher) =>
        [
            Parts.Link($"{links.Class}", ClassPage.Address(links.Class)),
            Parts.Text(teacher is null ? "—" : $"{teacher.FamilyName} {teacher.GivenName}"),
            Parts.Number(links.Pupils, ClassPage.Address(links.Class)),
            Parts.Number(links.WithAccount, ClassPage.Address(links.Class, Link.Account)),
            Parts.Number(links.WithFamily, ClassPage.Address(links.Class, Link.Family)),
            Parts.Number(links.Reachable, ClassPage.Address(links.Class, Link.Reach)),
            Parts.Number(links.WithConsent, ClassPage.Address(links.Class, Link.Consent)),
        ];

    private static IReadOnlyList<Markup> Total(IReadOnlyList<ClassLinks> all) =>
        [
            Parts.Text("Всего"),
            Markup.None,
            Parts.Number(all.Sum(c => c.Pupils)),
            Parts.Number(all.Sum(c => c.WithAccount)),
            Parts.Number(all.Sum(c => c.WithFamily)),
            Parts.Number(all.Sum(c => c.Reachable)),
            Parts.Number(all.Sum(c => c.WithConsent)),
        ];
}
