namespace Briefing.Read.Yaml;

/// <summary>The brackets and braces of YAML's lists and keys on one line, and whether each that opens is closed.</summary>
internal static class FlowBrackets
{
    /// <summary>The innermost bracket that is open at the end of a text, or that another kind closes; null where the first one is closed.</summary>
    public static int? Unclosed(string text, int first, int end)
    {
        var open = new Stack<int>();
        var isBeginning = true;
        for (var at = first; at < end; at++)
        {
            switch (text[at])
            {
                case '[' or '{':
                    open.Push(at);
                    isBeginning = true;
                    break;
                case ']' or '}' when text[at] != Closing(text[open.Peek()]):
                    return open.Peek();
                case ']' or '}':
                    open.Pop();
                    if (open.Count == 0)
                    {
                        return null;
                    }

                    isBeginning = false;
                    break;
                case '"' or '\'' when isBeginning:
                    at = EndOfQuotation(text, at, end);
                    isBeginning = false;
                    break;
                case ',':
                case ':' when at + 1 < end && char.IsWhiteSpace(text[at + 1]):
                    isBeginning = true;
                    break;
                case var other when !char.IsWhiteSpace(other):
                    isBeginning = false;
                    break;
            }
        }

        return open.Peek();
    }

    /// <summary>What closes a bracket.</summary>
    public static char Closing(char open) => open is '[' ? ']' : '}';

    private static int EndOfQuotation(string text, int start, int end)
    {
        var at = start + 1;
        while (at < end && text[at] != text[start])
        {
            at += text[start] is '"' && text[at] is '\\' ? 2 : 1;
        }

        return at;
    }
}
