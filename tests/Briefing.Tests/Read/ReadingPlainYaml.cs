using System.Text;
using Briefing.Read.Yaml;

namespace Briefing.Tests.Read;

public sealed class ReadingPlainYaml
{
    [Theory]
    [InlineData("a: one\nb-c: two\n")]
    [InlineData("a: 'one: two'\r\nb: \"three [\"")]
    [InlineData("a:\n  b: one\n\n  c:\n    d: two  \ne: three")]
    [InlineData("- a: one\n  b: [ two, \"three\", four five ]\n-   c: { d: six, e: 'seven' }\n")]
    [InlineData("a:\n  - one\n  - null\n  - b: two\n    c:\n    - three\n")]
    public void Plain_YAML_is_read_without_the_parser(string yaml) => Assert.NotNull(PlainYaml.Read(new SourceText("x.yml", yaml), ..));

    [Fact]
    public void Whatever_is_read_without_the_parser_is_what_the_parser_reads()
    {
        string[] pieces =
        [
            "\na: ", "\nb-c:", "\n  d: ", "\ne:", "\n  f:", "\n- ", "\n  - ", "\n    - ", "\n    g: ", "a: ", "b: ", "- ", "one", "two three",
            "don't", "null", "1871-12", "http://e.org/x:y", "“é” 🕯", "é\u00A0", "\r\n", "\r", " ",
            "[ h, i ]", "{ j: k, l: 2 }", "[ m: n ]", "[", "]", "\"q: [r]\"", "'s, t'",
            "~", "- - ", "  ", "[ ", " ]", "{ ", " }", ", ", ",", ": ", "'", "\"", "\\", "\t", "#", " #", "&x", "*x", "!", "|", ">", "?", "? ", "-", "---", "...", "%", "@", "`",
        ];
        var random = new Random(5);
        var plain = 0;
        for (var i = 0; i < 200_000; i++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(1, 14); length > 0; length--)
            {
                text.Append(pieces[random.Next(random.Next(20) == 0 ? pieces.Length : 30)]);
            }

            var file = new SourceText("x.yml", text.ToString());
            if (PlainYaml.Read(file, ..) is not { } node)
            {
                continue;
            }

            plain++;
            var notices = new List<Diagnostic>();
            Assert.Equal((file.Text, Written(YamlReader.Parsed(file, .., notices)!)), (file.Text, Written(node)));
            Assert.Empty(notices);
        }

        Assert.True(plain > 5_000, $"{plain} of them were plain.");
    }

    private static string Written(YamlNode node) => node switch
    {
        YamlNode.Scalar scalar => $"{scalar.Place} {scalar.Place.Length} “{scalar.Text}” {scalar.Writing.Start} {scalar.Writing.Escape}",
        YamlNode.Sequence list => $"{list.Place} {list.Place.Length} [{string.Join("; ", list.Items.Select(Written))}]",
        YamlNode.Mapping keys =>
            $"{keys.Place} {keys.Place.Length} {keys.Layout} {{{string.Join("; ", keys.Pairs.Select(pair => Written(pair.Key) + " = " + Written(pair.Value)))}}}",
        _ => "",
    };
}
