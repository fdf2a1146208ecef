using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using TochkaBot.Domain.Attachments;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Questions;
using TochkaBot.Tests.Attachments;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Admin;

public sealed class SignUpTests
{
    private const string Header =
        "id;eventId;personId;name;grade;letter;status;position;attendance;result;signedUpAt;signedUpBy;role;team";

    private static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Fact]
    public async Task Seats_and_queue_are_listed_in_the_order_of_asking()
    {
        await using var host = await AdminHost.Start();
        var id = await EventWithThree(host);

        var rows = (await host.Get($"/api/v1/events/{id}/signups")).GetProperty("items").EnumerateArray().ToList();

        Assert.Equal(["seated", "seated", "queued"], rows.Select(r => r.Text("status")));
        var last = rows[2];
        Assert.Equal([.. Header.Split(';'), "answers"], last.EnumerateObject().Select(f => f.Name));
        Assert.Equal("{}", last.GetProperty("answers").ToString());
        Assert.Equal("Громов Глеб", last.Text("name"));
        Assert.Equal("pupil", last.Text("role"));
        Assert.Equal(6, last.GetProperty("grade").GetInt32());
        Assert.Equal("Б", last.Text("letter"));
        Assert.Equal(1, last.GetProperty("position").GetInt32());
        Assert.Equal("unknown", last.Text("attendance"));
        Assert.Equal("2026-12-01T12:00:00+03:00", last.Text("signedUpAt"));
        Assert.Equal(last.GetProperty("personId").GetInt64(), last.GetProperty("signedUpBy").GetInt64());
        Assert.Equal(JsonValueKind.Null, rows[0].GetProperty("position").ValueKind);
    }

    [Fact]
    public async Task The_list_comes_in_pages()
    {
        await using var host = await AdminHost.Start();
        var id = await EventWithThree(host);

        var first = await host.Get($"/api/v1/events/{id}/signups?limit=2");
        var rest = await host.Get($"/api/v1/events/{id}/signups?limit=2&after={first.Text("next")}");

        Assert.Equal(2, first.GetProperty("items").GetArrayLength());
        Assert.Equal("Громов Глеб", rest.GetProperty("items").EnumerateArray().Single().Text("name"));
        Assert.Equal(JsonValueKind.Null, rest.GetProperty("next").ValueKind);
    }

    [Fact]
    public async Task The_event_tells_the_numbers_without_names()
    {
        await using var host = await AdminHost.Start();
        var id = await EventWithThree(host);

        var item = await host.Get($"/api/v1/events/{id}");

        Assert.Equal(2, item.GetProperty("seated").GetInt32());
        Assert.Equal(1, item.GetProperty("queued").GetInt32());
        Assert.Equal(2, item.GetProperty("taken").GetInt32());
        Assert.DoesNotContain("Глеб", item.ToString());
        Assert.False(item.TryGetProperty("link", out _));
    }

    [Fact]
    public async Task Capacity_below_the_taken_seats_is_a_conflict()
    {
        await using var host = await AdminHost.Start();
        var id = await EventWithThree(host);

        var response = await host.Patch(id, """{"capacity": 1}""");

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Equal("capacity", await response.WrongFields());
        Assert.Equal(2, (await host.Get($"/api/v1/events/{id}")).GetProperty("capacity").GetInt32());
    }

    [Fact]
    public async Task CSV_opens_in_a_Russian_Excel_and_no_name_becomes_a_formula()
    {
        await using var host = await AdminHost.Start();
        var id = await EventWithThree(host, "=cmd|' /C calc'!A0", "Анна; \"Нюра\"");

        var response = await host.Http.GetAsync($"/api/v1/events/{id}/signups?format=csv");

        Assert.Equal("text/csv; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        var bytes = await response.Content.ReadAsByteArrayAsync();
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        Assert.Equal(Header, lines[0]);
        Assert.Equal(
            "1;1;1;\"'=cmd|' /C calc'!A0 Анна; \"\"Нюра\"\"\";6;Б;seated;;unknown;;2026-12-01T12:00:00+03:00;1;pupil;",
            lines[1]
        );
        Assert.Equal(5, lines.Length);
        Assert.Empty(lines[4]);
    }

    [Fact]
    public async Task Answers_stand_in_the_row_and_in_a_column_of_their_own_and_are_no_formulas()
    {
        await using var host = await AdminHost.Start();
        var id = await EventWithThree(host);
        await host.Db.Write(tx =>
        {
            Questioning.Add(tx, Actor.Program, new EventQuestion { EventId = id, Text = "=HYPERLINK(1)" });
            var choice = new EventQuestion
            {
                EventId = id,
                Text = "Футболка?",
                Kind = QuestionKind.Choice,
                Choices = "S\nM",
                IsRequired = true,
            };
            Questioning.Add(tx, Actor.Program, choice);
            Answering.Answer(tx, Actor.Program, signUpId: 1, questionId: 1, "+1");
            Answering.Answer(tx, Actor.Program, signUpId: 1, questionId: 2, "m");
        });

        var asked = (await host.Get($"/api/v1/events/{id}/questions")).GetProperty("items");
        Assert.Equal(
            """{"id":2,"kind":"choice","text":"Футболка?","choices":["S","M"],"required":true}""",
            asked[1].GetRawText()
        );
        var rows = (await host.Get($"/api/v1/events/{id}/signups")).GetProperty("items");
        Assert.Equal(("+1", "M"), Said(rows[0].GetProperty("answers")));
        Assert.Equal("{}", rows[1].GetProperty("answers").GetRawText());
        var csv = (await host.Http.GetStringAsync($"/api/v1/events/{id}/signups?format=csv")).Split("\r\n");
        Assert.EndsWith(";role;team;'=HYPERLINK(1);Футболка?", csv[0]);
        Assert.EndsWith(";pupil;;'+1;M", csv[1]);
        Assert.EndsWith(";pupil;;;", csv[2]);

        static (string?, string?) Said(JsonElement answers) =>
            (answers.GetProperty("=HYPERLINK(1)").GetString(), answers.GetProperty("Футболка?").GetString());
    }

    [Fact]
    public async Task Files_of_an_event_are_listed_and_come_as_they_were_given()
    {
        await using var host = await AdminHost.Start();
        var id = await EventWithThree(host);
        await host.Db.Write(tx => Attaching.Attach(tx, Actor.Program, id, "Положение.pdf", Papers.Pdf));

        var listed = (await host.Get($"/api/v1/events/{id}/attachments")).GetProperty("items")[0];
        Assert.Equal(
            ("Положение.pdf", Papers.Pdf.Length),
            (listed.Text("fileName"), listed.GetProperty("size").GetInt32())
        );
        using var file = await host.Http.GetAsync($"/api/v1/events/{id}/attachments/1");
        Assert.Equal("application/pdf", file.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(Papers.Pdf, await file.Content.ReadAsByteArrayAsync());
        using var other = await host.Http.GetAsync($"/api/v1/events/{id + 1}/attachments/1");
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1 Анна")]
    [InlineData("+7 921", "'+7 921 Анна")]
    [InlineData("-1", "'-1 Анна")]
    [InlineData("@SUM", "'@SUM Анна")]
    [InlineData("\tx", "\"'\tx Анна\"")]
    [InlineData("Ё", "Ё Анна")]
    public async Task Text_that_looks_like_a_formula_stays_text(string family, string cell)
    {
        await using var host = await AdminHost.Start();
        var id = await EventWithThree(host, family);

        var csv = await host.Http.GetStringAsync($"/api/v1/events/{id}/signups?format=csv");

        Assert.Equal(cell, csv.Split("\r\n")[1].Split(';')[3]);
    }

    [Fact]
    public async Task XLSX_has_typed_cells_a_filter_and_names_as_plain_text()
    {
        await using var host = await AdminHost.Start();
        var id = await EventWithThree(host, "=1+1");

        var response = await host.Http.GetAsync($"/api/v1/events/{id}/signups?format=xlsx");

        Assert.Equal($"signups-{id}.xlsx", response.Content.Headers.ContentDisposition!.FileName);
        await using var zip = new ZipArchive(await response.Content.ReadAsStreamAsync());
        var sheet = Load(zip, "worksheets");
        var rows = sheet.Descendants(Sheet + "row").Select(r => r.Elements(Sheet + "c").ToList()).ToList();
        Assert.Equal(4, rows.Count);
        Assert.Equal(Header, string.Join(';', rows[0].Select(c => c.Value)));
        Assert.Equal("A1:N4", sheet.Descendants(Sheet + "autoFilter").Single().Attribute("ref")!.Value);
        Assert.Empty(sheet.Descendants(Sheet + "f"));
        Assert.Equal(("inlineStr", "=1+1 Анна"), ((string?)rows[1][3].Attribute("t"), rows[1][3].Value));
        Assert.Equal((null, "6"), ((string?)rows[1][4].Attribute("t"), rows[1][4].Value));
        var moment = double.Parse(rows[1][10].Value, CultureInfo.InvariantCulture);
        Assert.Equal(new DateTime(2026, 12, 1, 12, 0, 0), DateTime.FromOADate(moment));
        Assert.Equal("yyyy\\-mm\\-dd\\ hh:mm", FormatOf(Load(zip, "styles"), rows[1][10]));
    }

    [Fact]
    public async Task Every_look_at_names_is_in_the_journal_by_ids_only()
    {
        await using var host = await AdminHost.Start();
        var id = await EventWithThree(host);
        foreach (var format in new[] { "json", "csv", "xlsx" })
        {
            (await host.Http.GetAsync($"/api/v1/events/{id}/signups?format={format}")).EnsureSuccessStatusCode();
        }

        var notes = host.Db.Read(tx => JournalStore.Latest(tx, 3));

        Assert.All(notes, n => Assert.Equal(("signUps.read", "event", id), (n.Action, n.Subject, n.SubjectId!.Value)));
        Assert.All(notes, n => Assert.Equal("key:bootstrap", n.Note));
    }

    [Theory]
    [InlineData("format=pdf", "format")]
    [InlineData("limit=0&after=z", "after,limit")]
    public async Task A_wrong_value_of_the_query_is_named(string query, string named)
    {
        await using var host = await AdminHost.Start();
        var id = await EventWithThree(host);

        var response = await host.Http.GetAsync($"/api/v1/events/{id}/signups?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(named, await response.WrongFields());
    }

    /// <summary>Two seats, three of 6Б who ask; the first may have a name of the test's choice.</summary>
    private static async Task<long> EventWithThree(AdminHost host, string family = "Котова", string given = "Анна")
    {
        var id = await host.Post(Bodies.Hackathon.Replace("{", """{"capacity": 2, "status": "published", """)).Id();
        await host.Db.Write(tx =>
        {
            foreach (var name in new PersonName[] { new(family, given), new("Белов", "Борис"), new("Громов", "Глеб") })
            {
                var person = PersonStore.Add(tx, name, PersonOrigin.Typed);
                PersonStore.PutInClass(tx, person, new SchoolClass(6, "Б"), new DateOnly(2026, 9, 1));
                SignUps.Ask(tx, AdminHost.Centre, new Actor { Person = PersonStore.Find(tx, person) }, id);
            }
        });
        return id;
    }

    private static XElement Load(ZipArchive zip, string part)
    {
        using var stream = zip.Entries.First(e => e.FullName.Contains(part) && !e.FullName.Contains("_rels")).Open();
        return XElement.Load(stream);
    }

    private static string FormatOf(XElement styles, XElement cell)
    {
        var format = styles.Element(Sheet + "cellXfs")!.Elements().ElementAt((int)cell.Attribute("s")!);
        return styles
            .Descendants(Sheet + "numFmt")
            .Single(f => (string?)f.Attribute("numFmtId") == (string?)format.Attribute("numFmtId"))
            .Attribute("formatCode")!
            .Value;
    }
}
