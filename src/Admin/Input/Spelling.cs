using System.Text.Json;
using System.Text.Json.Serialization;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Admin.Input;

/// <summary>How the words of an enum are written for programs: <c>awaitingConsent</c>, and a kind of event <c>career-test</c>.</summary>
internal static class Spelling
{
    public static string Camel<T>(T value)
        where T : struct, Enum => value.Stored();

    public static string Kebab<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    public static T? Read<T>(string? text, Func<T, string> spell)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (spell(value) == text)
            {
                return value;
            }
        }

        return null;
    }

    public static string Advice<T>(Func<T, string> spell)
        where T : struct, Enum => $"Must be one of {string.Join(", ", Enum.GetValues<T>().Select(spell))}.";
}

/// <summary>For attributes on what is answered; <see cref="Spelling.Camel"/>.</summary>
internal sealed class CamelWord<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;

internal sealed class KebabWord<T>()
    : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
