using TochkaBot.Domain.Roster;

namespace TochkaBot.Tests.Roster;

/// <summary>Where the columns are, whatever else the school keeps in its list.</summary>
public sealed class SheetTests
{
    [Fact]
    public void The_header_is_found_below_titles_and_other_columns_are_ignored()
    {
        var sheet = Lists.Sheet(
            """
            МБОУ «Школа»;;;
            Список обучающихся на 1 сентября;;;
            №;Класс / группа;Телефон;Ф. И. О.
            1;6Б;555;Петров Иван
            2;6Б;556;Иванова Мария
            """
        );

        Assert.Equal([new(4, "Петров Иван", "6Б", ""), new(5, "Иванова Мария", "6Б", "")], sheet.Rows);
    }

    [Fact]
    public void Name_and_class_may_stand_in_several_columns()
    {
        var sheet = Lists.Sheet("Фамилия;Имя;Отчество;Класс;Литера;Год рождения\nПетров;Иван;Олегович;6;Б;2014");

        Assert.Equal([new(2, "Петров Иван Олегович", "6 Б", "2014")], sheet.Rows);
        Assert.Equal("6Б", ClassText.Read(sheet.Rows[0].Class)?.ToString());
    }

    [Fact]
    public void Titles_between_classes_and_repeated_headers_are_no_children()
    {
        const string Rows = """
            <row r="1"><c r="A1" t="inlineStr"><is><t>ФИО</t></is></c><c r="B1" t="inlineStr"><is><t>Класс</t></is></c></row>
            <row r="2"><c r="A2" t="inlineStr"><is><t>6Б, классный руководитель Орлова</t></is></c></row>
            <row r="3"><c r="A3" t="inlineStr"><is><t>Петров Иван</t></is></c><c r="B3" t="inlineStr"><is><t>6Б</t></is></c></row>
            <row r="4"><c r="A4" t="inlineStr"><is><t>Иванова Мария</t></is></c></row>
            <row r="5"><c r="A5" t="inlineStr"><is><t>ФИО</t></is></c><c r="B5" t="inlineStr"><is><t>Класс</t></is></c></row>
            <row r="6"><c r="A6" t="inlineStr"><is><t>Ким Анна</t></is></c><c r="B6"><v>7</v></c></row>
            """;

        var sheet = Lists.Sheet(Files.Xlsx(Rows, ["A2:B2", "B3:B4"]));

        Assert.Equal(
            [new(3, "Петров Иван", "6Б", ""), new(4, "Иванова Мария", "6Б", ""), new(6, "Ким Анна", "7", "")],
            sheet.Rows
        );
    }

    [Theory]
    [InlineData("Петров Иван;6Б", SheetProblem.NoHeader)]
    [InlineData("ФИО;Телефон\nПетров Иван;555", SheetProblem.NoClassColumn)]
    [InlineData("Имя;Класс\nИван;6Б", SheetProblem.NoNameColumn)]
    [InlineData("ФИО;Класс\n;", SheetProblem.NoRows)]
    public void A_column_that_is_missing_is_named(string csv, SheetProblem problem) =>
        Assert.Equal(problem, Lists.Sheet(csv).Problem);
}
