using System.Reflection;

namespace TochkaBot.Admin.Docs;

/// <summary>The fields that a sent object cannot be without, though its type could.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class NeedsFieldsAttribute(params string[] names) : Attribute
{
    public IReadOnlyList<string> Names { get; } = names;

    public static NeedsFieldsAttribute? Of(Type type) => type.GetCustomAttribute<NeedsFieldsAttribute>(inherit: false);
}
