using System.Reflection;
using System.Text;
using CalAimSite.Rendering.Views;
using CalAimSite.Templates;

namespace CalAimSite.Rendering;

/// <summary>Scriban itself could render the views: it would read their properties under the names that the shapes give.</summary>
public sealed class ViewShapeTests
{
    private static readonly List<Type> Views =
    [
        .. typeof(CalendarView).Assembly.GetTypes().Where(type =>
            type.Namespace?.StartsWith(typeof(CalendarView).Namespace!, StringComparison.Ordinal) == true && type.Name.EndsWith("View", StringComparison.Ordinal)),
    ];

    public static TheoryData<string> Names => [.. Views.Select(view => view.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_view_gives_templates_exactly_its_properties(string name)
    {
        var view = Views.Single(type => type.Name == name);
        var shape = Assert.IsAssignableFrom<ObjectShape>(view.GetField("Shape", BindingFlags.Public | BindingFlags.Static)?.GetValue(null));
        var properties = view.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => ScribanName(property.Name));

        Assert.Equal(typeof(ObjectShape<>).MakeGenericType(view), shape.GetType());
        Assert.Equal(properties.Order(StringComparer.Ordinal), shape.Names.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void There_are_views() => Assert.InRange(Views.Count, 20, 200);

    [Fact]
    public void No_shape_is_hidden_in_another_type() =>
        Assert.Empty(typeof(CalendarView).Assembly.GetTypes()
            .Except(Views)
            .Where(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
                .Any(field => typeof(ObjectShape).IsAssignableFrom(field.FieldType)))
            .Select(type => type.FullName));

    [Theory]
    [InlineData("Title", "title")]
    [InlineData("AsOf", "as_of")]
    [InlineData("IsWhenOfColumn", "is_when_of_column")]
    public void Names_are_those_of_scriban(string property, string name) => Assert.Equal(name, ScribanName(property));

    // Scriban's StandardMemberRenamer.
    private static string ScribanName(string property)
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
}
