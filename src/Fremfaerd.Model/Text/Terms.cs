using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Fremfaerd.Model.Text;

/// <summary>
/// Wire codes and names of the library's enums. A code is permanent: it is what files and other languages use,
/// never the C# name or number.
/// </summary>
public static class Terms
{
    /// <summary>The wire code.</summary>
    /// <typeparam name="T">An enum of the library.</typeparam>
    /// <param name="value">A named member.</param>
    /// <returns>Lower case ASCII with hyphens, for example <c>idea</c>.</returns>
    /// <exception cref="ArgumentException">The value is no member of <typeparamref name="T"/>, or that is no enum of the library.</exception>
    public static string Code<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(T value)
        where T : struct, Enum => Term(value).Code;

    /// <summary>The name people read, in both languages.</summary>
    /// <typeparam name="T">An enum of the library.</typeparam>
    /// <param name="value">A named member.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentException">The value is no member of <typeparamref name="T"/>, or that is no enum of the library.</exception>
    public static LocalizedText Name<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(T value)
        where T : struct, Enum => Term(value).Name;

    /// <summary>Finds the member of a wire code; only the exact code counts.</summary>
    /// <typeparam name="T">An enum of the library.</typeparam>
    /// <param name="code">The code, exactly as <see cref="Code{T}"/> writes it.</param>
    /// <param name="value">The member.</param>
    /// <returns>False for any other text: other case, a number, a C# name, surrounding spaces.</returns>
    public static bool TryParse<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(
        [NotNullWhen(true)] string? code, out T value)
        where T : struct, Enum
    {
        value = default;
        return code is not null && Table<T>.ByCode.TryGetValue(code, out value);
    }

    private static TermAttribute Term<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(T value)
        where T : struct, Enum => Table<T>.ByValue.GetValueOrDefault(value.Defined()) ?? throw new ArgumentException(
            $"{typeof(T).Name} is no enum with terms. Use one of this library's.", nameof(value));

    private static class Table<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>
        where T : struct, Enum
    {
        internal static readonly FrozenDictionary<T, TermAttribute> ByValue = Read().ToFrozenDictionary();

        internal static readonly FrozenDictionary<string, T> ByCode = Codes().ToFrozenDictionary(StringComparer.Ordinal);

        // Loops, not queries: a query over pairs of every enum more than doubles a native program and the time to publish it,
        // since each source is compiled with each result.
        private static Dictionary<T, TermAttribute> Read()
        {
            var terms = new Dictionary<T, TermAttribute>();
            foreach (var field in typeof(T).GetFields(BindingFlags.Public | BindingFlags.Static))
            {
                if (field.GetCustomAttribute<TermAttribute>() is { } term)
                    terms.Add((T)field.GetValue(null)!, term);
            }

            return terms;
        }

        private static Dictionary<string, T> Codes()
        {
            var codes = new Dictionary<string, T>(StringComparer.Ordinal);
            foreach (var (value, term) in ByValue)
                codes.Add(term.Code, value);
            return codes;
        }
    }
}
