using System.Text.Json;
using System.Text.RegularExpressions;
using Briefing.Model.Edtf;
using Briefing.Read;
using Briefing.Read.Describe;
using Briefing.Read.Formats;

namespace Briefing.Tests.Read.Describe;

/// <summary>The formats are asked once to be read and once to be described, so that neither can say what the other does not know.</summary>
public sealed class DescribingFormats
{
    public static TheoryData<string> Names => [.. FormatSchemas.All.Select(schema => schema.File)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_key_of_every_format_says_what_it_is_for(string file) => Assert.All(Keys(Schema(file)), key =>
    {
        var description = key.Value.GetProperty("description").GetString()!;
        Assert.True(char.IsUpper(description[0]) && description.EndsWith('.'), $"{key.Name}: {description}");
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void No_format_takes_a_key_that_it_does_not_know(string file) => Assert.All(Objects(Schema(file)), keys =>
        Assert.False(keys.GetProperty("additionalProperties").GetBoolean()));

    [Fact]
    public void Every_sample_that_an_editor_shows_can_be_read()
    {
        (IReadOnlyList<string> Shown, IReadOnlyList<Diagnostic> Notices)[] all =
        [
            Samples.Of(SiteFormat.Read),
            Samples.Of(SourceFormat.Read),
            Samples.Of(RightsFormat.Read),
            Samples.Of(DatesFormat.Read),
            Samples.Of(EventFormat.Read),
            Samples.Of(fields => PageFormat.Read(fields, Shapes.SlugName.StandIn(Samples.Nowhere), Shapes.Text.StandIn(Samples.Nowhere))),
            Samples.Of(fields => TermFormat.Read(fields, Shapes.SlugName.StandIn(Samples.Nowhere), Shapes.Text.StandIn(Samples.Nowhere))),
            Samples.Of(fields => BriefingFormat.Read(fields, Shapes.SlugName.StandIn(Samples.Nowhere), Shapes.Text.StandIn(Samples.Nowhere))),
            Samples.Of(fields => ComparisonFormat.Read(fields, Shapes.SlugName.StandIn(Samples.Nowhere))),
        ];

        Assert.All(all, samples => Assert.Empty(samples.Notices));
        Assert.All(all, samples => Assert.NotEmpty(samples.Shown));
    }

    [Fact]
    public void A_required_key_must_be_there_and_say_something()
    {
        var events = Schema("events.schema.json").GetProperty("items");

        Assert.Equal(["date", "title"], events.GetProperty("required").EnumerateArray().Select(key => key.GetString()));
        Assert.Equal("\\S", Key(events, "title").GetProperty("pattern").GetString());
        Assert.DoesNotContain("null", Types(Key(events, "title")));
    }

    [Fact]
    public void A_key_that_may_be_left_out_may_be_empty() =>
        Assert.Contains("null", Types(Key(Schema("events.schema.json").GetProperty("items"), "text")));

    [Fact]
    public void A_source_names_its_title_or_its_file()
    {
        var alternatives = Key(Schema("briefing.schema.json"), "source").GetProperty("allOf")[0].GetProperty("anyOf");

        Assert.Equal(["title", "file"], alternatives.EnumerateArray().Select(alternative => alternative.GetProperty("required")[0].GetString()));
    }

    [Fact]
    public void A_year_is_a_date_though_YAML_takes_it_for_a_number() =>
        Assert.Equal(["string", "integer"], Types(Key(Schema("events.schema.json").GetProperty("items"), "date")));

    [Theory]
    [InlineData("[1667,1760-12]", true)]
    [InlineData("{1667, 1760-12}", true)]
    [InlineData("[..1667, 1668..1670]", true)]
    [InlineData("[1667,  1760-12]", false)]
    [InlineData("[1667 ,1760-12]", false)]
    [InlineData("[ 1667]", false)]
    [InlineData("2024 -06", false)]
    public void A_date_has_spaces_where_the_reader_takes_them(string date, bool isOne)
    {
        Assert.Equal(isOne, When.Parse(date).Match(_ => true, _ => false));
        Assert.Equal(isOne, Regex.IsMatch(date, Texts.Date.Pattern!, RegexOptions.ECMAScript));
    }

    [Theory]
    [InlineData("/caf%C3%A9/", true)]
    [InlineData("/%zz/", false)]
    [InlineData("/100%", false)]
    [InlineData("/%4", false)]
    public void A_percent_sign_in_an_old_address_is_followed_by_two_digits(string path, bool isOne) =>
        Assert.Equal(isOne, Regex.IsMatch(path, Texts.Path.Pattern!, RegexOptions.ECMAScript));

    [Fact]
    public void Words_that_a_key_may_hold_are_listed() => Assert.Equal(
        ["link", "digest", "quote", "full"],
        Key(Key(Schema("briefing.schema.json"), "rights"), "mode").GetProperty("enum").EnumerateArray().Select(word => word.GetString()));

    [Fact]
    public void A_list_has_no_more_than_it_may_have() =>
        Assert.Equal(5, Key(Schema("briefing.schema.json"), "key-points").GetProperty("maxItems").GetInt32());

    private static JsonElement Schema(string file) =>
        JsonDocument.Parse(FormatSchemas.All.Single(schema => schema.File == file).Content()).RootElement;

    private static JsonElement Key(JsonElement keys, string name) => keys.GetProperty("properties").GetProperty(name);

    private static IEnumerable<string?> Types(JsonElement value) => value.GetProperty("type").EnumerateArray().Select(type => type.GetString());

    private static IEnumerable<JsonProperty> Keys(JsonElement value) =>
        Objects(value).SelectMany(keys => keys.GetProperty("properties").EnumerateObject());

    private static IEnumerable<JsonElement> Objects(JsonElement value) =>
        value.TryGetProperty("items", out var item) ? Objects(item)
        : value.TryGetProperty("properties", out var keys) ? keys.EnumerateObject().SelectMany(key => Objects(key.Value)).Prepend(value)
        : [];
}
