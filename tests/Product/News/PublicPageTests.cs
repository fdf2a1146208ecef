using System.Net;
using System.Xml.Linq;
using TochkaBot.Admin;
using TochkaBot.Domain.News;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Topics;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.News;

/// <summary>The feed and the page that the school's site frames: public things only, for everybody.</summary>
public sealed class PublicPageTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly AdminSettings Outside = new()
    {
        BootstrapKey = AdminHost.BootstrapKey,
        PublicUrl = "https://tochka.example",
    };

    [Fact]
    public async Task The_feed_is_Atom_with_stable_ids_and_absolute_links_and_holds_public_things_only()
    {
        await using var host = await Filled();
        var feed = XDocument.Parse(await host.Http.GetStringAsync("/feed.atom")).Root!;
        Assert.Equal(Atom + "feed", feed.Name);
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.Equal(2, entries.Count);
        foreach (var part in entries.Append(feed))
        {
            Assert.StartsWith("urn:uuid:", Value(part, "id"));
            Assert.True(DateTimeOffset.TryParse(Value(part, "updated"), out _));
            Assert.NotEmpty(Value(part, "title"));
        }

        Assert.Contains(entries, e => Value(e, "title").Contains("Хакатон"));
        Assert.Contains(entries, e => Value(e, "content").StartsWith("Набор & <открыт>", StringComparison.Ordinal));
        Assert.DoesNotContain("Собрание", feed.ToString());
        Assert.DoesNotContain("meet.example", feed.ToString());
        Assert.DoesNotContain("Закрытое", feed.ToString());
        Assert.All(
            feed.Descendants(Atom + "link"),
            link => Assert.StartsWith("https://", link.Attribute("href")!.Value)
        );
        var ids = entries.Select(e => Value(e, "id")).Order().ToList();
        Assert.Equal(2, ids.Distinct().Count());
        await host.Patch(1, """{"title":"Хакатон переехал"}""");
        var again = XDocument.Parse(await host.Http.GetStringAsync("/feed.atom")).Root!;
        Assert.Equal(ids, again.Elements(Atom + "entry").Select(e => Value(e, "id")).Order());
    }

    [Fact]
    public async Task Without_a_public_address_nothing_points_to_this_computer()
    {
        await using var host = await Filled(new AdminSettings { BootstrapKey = AdminHost.BootstrapKey });
        Assert.DoesNotContain("127.0.0.1", await host.Http.GetStringAsync("/feed.atom"));
    }

    [Fact]
    public async Task The_page_may_be_framed_and_has_no_scripts_and_no_other_page_may()
    {
        await using var host = await Filled();
        using var page = await host.Http.GetAsync("/embed/events");
        Assert.Contains("frame-ancestors *", Policy(page));
        var html = await page.Content.ReadAsStringAsync();
        Assert.Contains("Хакатон", html);
        Assert.Contains("Набор &amp; &lt;открыт&gt;", html);
        Assert.DoesNotContain("Собрание", html);
        Assert.DoesNotContain("meet.example", html);
        Assert.DoesNotContain("<script", html);
        foreach (var other in (string[])["/feed.atom", "/docs", "/t/none", "/calendar/none.ics", "/cabinet"])
        {
            using var answer = await host.Http.GetAsync(other);
            Assert.Contains("frame-ancestors 'none'", Policy(answer));
        }
    }

    [Fact]
    public async Task Of_news_the_first_line_is_the_heading_and_the_rest_stands_below_it()
    {
        await using var host = await AdminHost.Start(Outside);
        await host.Db.Write(tx =>
        {
            var author = PersonStore.Add(tx, PersonName.Read("Крылова Ирина")!, PersonOrigin.Staff);
            StaffStore.Give(tx, null, author, StaffRole.Head);
            Publish(tx, Actor.OfPerson(tx, author), "Выставка\n\nВ субботу.\nВход свободный.", Topic.Centre);
        });
        var html = await host.Http.GetStringAsync("/embed/events");
        Assert.Contains("<strong>Выставка</strong><p>В субботу.\nВход свободный.</p>", html);
    }

    [Theory]
    [InlineData("/feed.atom")]
    [InlineData("/embed/events")]
    public async Task What_has_not_changed_is_not_sent_again_and_what_has_is(string path)
    {
        await using var host = await Filled();
        using var first = await host.Http.GetAsync(path);
        Assert.NotNull(first.Headers.CacheControl?.MaxAge);
        Assert.Equal(HttpStatusCode.NotModified, await Again());
        await host.Patch(1, """{"title":"Хакатон переехал"}""");
        Assert.Equal(HttpStatusCode.OK, await Again());

        async Task<HttpStatusCode> Again()
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
            using var answer = await host.Http.SendAsync(request);
            return answer.StatusCode;
        }
    }

    [Fact]
    public async Task Whoever_asks_without_end_is_asked_to_wait()
    {
        await using var host = await Filled(Outside with { RequestsPerMinute = 5 });
        HttpStatusCode last = default;
        for (var i = 0; i < 6; i++)
        {
            using var answer = await host.Http.GetAsync("/embed/events");
            last = answer.StatusCode;
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, last);
    }

    private static string Value(XElement of, string name) => of.Element(Atom + name)!.Value;

    private static string Policy(HttpResponseMessage answer) =>
        string.Join(' ', answer.Headers.TryGetValues("Content-Security-Policy", out var values) ? values : []);

    private static async Task<AdminHost> Filled(AdminSettings? settings = null)
    {
        var host = await AdminHost.Start(settings ?? Outside);
        await host.Post(Event("Хакатон", "public"));
        await host.Post(Event("Закрытое", "centre"));
        await host.Db.Write(tx =>
        {
            var author = PersonStore.Add(tx, PersonName.Read("Крылова Ирина")!, PersonOrigin.Staff);
            StaffStore.Give(tx, null, author, StaffRole.Head);
            PersonStore.PutInClass(
                tx,
                PersonStore.Add(tx, PersonName.Read("Тихий Пётр")!, PersonOrigin.Roster),
                new SchoolClass(6, "Б"),
                new DateOnly(2026, 9, 1)
            );
            var head = Actor.OfPerson(tx, author);
            Publish(tx, head, "Набор & <открыт>\u0001", Topic.Centre);
            Publish(tx, head, "Собрание", Topic.Of(new SchoolClass(6, "Б")));
        });
        return host;
    }

    private static void Publish(TochkaBot.Domain.Storage.Tx tx, Actor head, string text, Topic topic)
    {
        var draft = Publishing.Begin(tx, head, "[]", text)!;
        Publishing.Toggle(tx, head, draft.Id, topic);
        Assert.Equal(NewsOutcome.Done, Publishing.Publish(tx, head, draft.Id));
    }

    private static string Event(string title, string visibility) =>
        $$"""{"title":"{{title}}","startsAt":"2026-12-07T15:00:00+03:00","direction":"projects","kind":"hackathon","level":"school","visibility":"{{visibility}}","format":"online","onlineUrl":"https://meet.example/room","status":"published"}""";
}
