using System.Text;

namespace CalAimSite.Templates.Tests;

/// <summary>
/// Scriban's names of members (its StandardMemberRenamer): lower case, with an underscore before an upper-case letter that does not follow
/// another. A shape that names its members so can be replaced by the type itself under Scriban.
/// </summary>
internal static class MemberNames
{
    internal static string Of(string property)
    {
        var name = new StringBuilder();
        for (var i = 0; i < property.Length; i++)
        {
            if (i > 0 && char.IsUpper(property[i]) && !char.IsUpper(property[i - 1]))
                name.Append('_');
            name.Append(char.ToLowerInvariant(property[i]));
        }
        return name.ToString();
    }

    /// <summary>The members of the shape that the type has no public property for.</summary>
    internal static IEnumerable<string> WithoutProperty<T>(ObjectShape<T> shape) where T : class =>
        shape.Names.Except(typeof(T).GetProperties().Select(p => Of(p.Name)));
}
