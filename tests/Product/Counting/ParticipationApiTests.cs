using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Admin;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Counting;

/// <summary>The facts of the half year that the report must give again, asked of the API.</summary>
public sealed class ParticipationApiTests
{
    private const string Half = "/api/v1/participation?from=2022-09-01&to=2022-12-31";

    private const string Fields =
        "key,title,events,participations,people,pupils,teachers,guests,uniquePupils,winners,prizeWinners,laureates,awarded,otherSchools,visits,notToldApart";

    private static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static readonly (
        string Direction,
        string Kind,
        string From,
        string To,
        int People,
        int? Pupils,
        int? Teachers
    )[] Facts =
    [
        ("joint", "ceremony", "2022-09-01", "2022-09-01", 120, null, null),
        ("joint", "olympiad", "2022-11-01", "2022-12-31", 6, 6, null),
        ("joint", "festival", "2022-10-14", "2022-10-14", 28, null, null),
        ("joint", "tournament", "2022-12-07", "2022-12-07", 21, 21, null),
        ("experience", "conference", "2022-11-01", "2022-12-31", 3, null, 3),
        ("promotion", "contest", "2022-09-01", "2022-10-31", 5, null, 5),
        ("mentoring", "project", "2022-10-01", "2022-12-31", 2, 2, null),
        ("career", "career-test", "2022-10-01", "2022-12-31", 50, 50, null),
        ("projects", "hackathon", "2022-10-05", "2022-10-05", 3, 3, null),
    ];

    [Fact]
    public async Task The_half_year_of_the_seed_is_counted_again()
    {
        await using var host = await HalfYear();

        var answer = await host.Get($"{Half}&groupBy=direction");

        var rows = answer.GetProperty("rows").EnumerateArray().ToList();
        Assert.Equal(
            ["joint 4 175", "experience 1 3", "promotion 1 5", "mentoring 1 2", "career 1 50", "projects 1 3"],
            rows.Select(r => $"{r.Text("key")} {Number(r, "events")} {Number(r, "people")}")
        );
        Assert.Equal(Fields, string.Join(',', rows[0].EnumerateObject().Select(f => f.Name)));
        var total = answer.GetProperty("total");
        Assert.Equal(9, Number(total, "events"));
        Assert.Equal(238, Number(total, "people"));
        Assert.Equal((82, 8, 148), (Number(total, "pupils"), Number(total, "teachers"), Number(total, "notToldApart")));
        Assert.Equal(0, Number(total, "uniquePupils"));
        Assert.Empty(answer.GetProperty("missing").EnumerateArray());
    }

    [Theory]
    [InlineData("event", 9)]
    [InlineData("kind", 9)]
    [InlineData("level", 1)]
    [InlineData("grade", 1)]
    [InlineData("class", 1)]
    [InlineData("month", 4)]
    public async Task Whatever_makes_a_row_the_whole_is_the_same(string grouping, int rows)
    {
        await using var host = await HalfYear();

        var answer = await host.Get($"{Half}&groupBy={grouping}");

        Assert.Equal(rows, answer.GetProperty("rows").GetArrayLength());
        Assert.Equal(238, Number(answer.GetProperty("total"), "people"));
    }

    [Fact]
    public async Task Words_are_the_contracts_own_and_months_follow_one_another()
    {
        await using var host = await HalfYear();

        Assert.Equal(
            ["2022-09 Сентябрь 2022", "2022-10 Октябрь 2022", "2022-11 Ноябрь 2022", "2022-12 Декабрь 2022"],
            await Keys(host, "month")
        );
        Assert.Contains("career-test Профориентация", await Keys(host, "kind"));
        Assert.Equal(["school Школьный"], await Keys(host, "level"));
        Assert.Equal(["none Вне классов"], await Keys(host, "class"));
    }

    [Fact]
    public async Task CSV_has_the_names_of_JSON_as_its_header()
    {
        await using var host = await HalfYear();

        var bytes = await host.Http.GetByteArrayAsync($"{Half}&format=csv");

        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        Assert.Equal(Fields.Replace(',', ';'), lines[0]);
        Assert.StartsWith("joint;", lines[1], StringComparison.Ordinal);
        Assert.EndsWith(";4;175;175;27;0;0;0;0;0;0;0;0;0;148", lines[1], StringComparison.Ordinal);
        Assert.Equal(6 + 2, lines.Length);
    }

    [Fact]
    public async Task XLSX_has_numbers_as_numbers()
    {
        await using var host = await HalfYear();

        var file = await host.Http.GetByteArrayAsync($"{Half}&format=xlsx");

        await using var zip = new ZipArchive(new MemoryStream(file));
        await using var part = await zip.GetEntry("xl/worksheets/sheet1.xml")!.OpenAsync();
        var rows = XElement
            .Load(part)
            .Descendants(Sheet + "row")
            .Select(r => r.Elements(Sheet + "c").ToList())
            .ToList();
        Assert.Equal(Fields, string.Join(',', rows[0].Select(c => c.Value)));
        var people = rows[1][4];
        Assert.Equal(
            (null, 175),
            ((string?)people.Attribute("t"), int.Parse(people.Value, CultureInfo.InvariantCulture))
        );
    }

    [Fact]
    public async Task What_nobody_marked_counts_nothing_and_is_named_and_a_draft_is_not()
    {
        await using var host = await HalfYear();
        await Add(host, ("career", "excursion", "2022-12-01", "2022-12-01", 0, null, null), heads: false);
        await Add(host, ("career", "other", "2022-12-02", "2022-12-02", 70, null, null), status: "draft");

        var answer = await host.Get(Half);

        Assert.Equal(10, answer.GetProperty("missing")[0].GetProperty("id").GetInt64());
        Assert.Equal("Событие excursion", answer.GetProperty("missing")[0].Text("title"));
        Assert.Equal(
            (10, 238),
            (Number(answer.GetProperty("total"), "events"), Number(answer.GetProperty("total"), "people"))
        );
    }

    [Fact]
    public async Task What_is_over_an_edge_stands_on_both_sides_and_once_in_the_year()
    {
        await using var host = await AdminHost.Start();
        await Add(host, ("mentoring", "project", "2022-11-01", "2023-03-31", 20, 20, null));

        foreach (
            var period in (string[])["2022-09-01&to=2022-12-31", "2023-01-01&to=2023-08-31", "2022-09-01&to=2023-08-31"]
        )
        {
            var answer = await host.Get($"/api/v1/participation?groupBy=month&from={period}");

            Assert.Equal("2022-11", answer.GetProperty("rows").EnumerateArray().Single().Text("key"));
            Assert.Equal(1, Number(answer.GetProperty("total"), "events"));
            Assert.Equal(20, Number(answer.GetProperty("total"), "people"));
        }
    }

    [Fact]
    public async Task The_list_behind_the_figures_names_just_those_who_are_counted()
    {
        await using var host = await HalfYear();
        await host.Db.Write(tx =>
        {
            foreach (
                var (name, grade, attendance) in ((string, int, string)[])
                    [("Котова", 6, "came"), ("Белов", 7, "absent")]
            )
            {
                var id = PersonStore.Add(tx, new PersonName(name, "Анна"), PersonOrigin.Roster);
                PersonStore.PutInClass(tx, id, new SchoolClass(grade, "Б"), new DateOnly(2022, 9, 1));
                tx.Run(
                    "INSERT INTO sign_ups (event_id, person_id, role, status, attendance, signed_at, changed_at) VALUES (4, @id, 'pupil', 'seated', @attendance, '2022', '2022')",
                    new { id, attendance }
                );
            }
        });

        var file = await host.Http.GetByteArrayAsync($"{Half}&format=xlsx&names=true");

        await using var zip = new ZipArchive(new MemoryStream(file));
        await using var part = await zip.GetEntry("xl/worksheets/sheet2.xml")!.OpenAsync();
        var rows = XElement
            .Load(part)
            .Descendants(Sheet + "row")
            .Select(r => r.Elements(Sheet + "c").ToList())
            .ToList();
        Assert.Equal(
            ["4", "Событие tournament", "Котова Анна", "6Б", "pupil"],
            new[] { 0, 1, 4, 5, 6 }.Select(i => rows[1][i].Value)
        );
        Assert.Equal(2, rows.Count);
        Assert.Equal("participation.names", host.Db.Read(tx => JournalStore.Latest(tx, 1)).Single().Action);
    }

    [Theory]
    [InlineData("from=2022-09-01&to=2022-12-31&names=true", "names")]
    [InlineData("", "from,to")]
    [InlineData("from=2022-12-31&to=2022-09-01", "to")]
    [InlineData("from=2022-09-01&to=31.12.2022", "to")]
    [InlineData("from=2022-02-30&to=2022-12-31&groupBy=school&format=pdf", "format,from,groupBy")]
    public async Task A_wrong_question_is_refused_by_the_name_of_its_field(string query, string named)
    {
        await using var host = await AdminHost.Start();

        var response = await host.Http.GetAsync($"/api/v1/participation?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(named, await response.WrongFields());
    }

    private static async Task<AdminHost> HalfYear()
    {
        var host = await AdminHost.Start();
        foreach (var fact in Facts)
        {
            await Add(host, fact);
        }

        return host;
    }

    private static async Task Add(
        AdminHost host,
        (string Direction, string Kind, string From, string To, int People, int? Pupils, int? Teachers) fact,
        string status = "finished",
        bool heads = true
    )
    {
        var made = host.Post(
            $$"""
            {"title": "Событие {{fact.Kind}}", "direction": "{{fact.Direction}}", "kind": "{{fact.Kind}}", "level": "school",
             "startsAt": "{{fact.From}}T09:00:00+03:00", "endsAt": "{{fact.To}}T18:00:00+03:00", "status": "{{status}}"}
            """
        );
        var id = await made.Id();
        if (heads)
        {
            var (people, pupils, teachers) = (fact.People, fact.Pupils, fact.Teachers);
            await host.Db.Write(tx =>
                tx.Run(
                    "INSERT INTO head_counts (event_id, people, pupils, teachers, counted_at) VALUES (@id, @people, @pupils, @teachers, '2022')",
                    new
                    {
                        id,
                        people,
                        pupils,
                        teachers,
                    }
                )
            );
        }
    }

    private static async Task<IEnumerable<string>> Keys(AdminHost host, string grouping) =>
        (await host.Get($"{Half}&groupBy={grouping}"))
            .GetProperty("rows")
            .EnumerateArray()
            .Select(r => $"{r.Text("key")} {r.Text("title")}");

    private static int Number(JsonElement json, string field) => json.GetProperty(field).GetInt32();
}
