using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;

namespace Briefing.Check.Visits;

/// <summary>
/// Good answers of earlier checks, kept in a file so that hosts are not asked again and again. A file that is missing or damaged is
/// an empty memory.
/// </summary>
internal sealed class AnswerMemory
{
    private readonly string file;
    private readonly TimeProvider clock;
    private readonly ConcurrentDictionary<string, (DateTimeOffset Since, string? MovedTo)> known = new(StringComparer.Ordinal);

    /// <summary>Reads the answers that are not older than they may be.</summary>
    public AnswerMemory(string file, TimeSpan longest, TimeProvider clock)
    {
        this.file = file;
        this.clock = clock;
        foreach (var (address, since, movedTo) in Read(file).Where(line => clock.GetUtcNow() - line.Since < longest))
        {
            known[address] = (since, movedTo);
        }
    }

    /// <summary>What is remembered of an address; null where it has to be asked for.</summary>
    public Answer? Of(string address) => !known.TryGetValue(address, out var line) ? null
        : line.MovedTo is { } to ? new Answer.Moved(to)
        : new Answer.There();

    /// <summary>Remembers an answer, if it is one that will hold for a while.</summary>
    public void Keep(string address, Answer answer) => _ = answer.Match(
        _ => known[address] = (clock.GetUtcNow(), null),
        moved => known[address] = (clock.GetUtcNow(), moved.To),
        _ => default,
        _ => default);

    /// <summary>Writes all of it into the file, whole; a folder that takes no file costs no more than the memory.</summary>
    public void Save()
    {
        try
        {
            Write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next check asks again.
        }
    }

    private void Write()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var draft = $"{file}.{Environment.ProcessId}";
        using (var stream = File.Create(draft))
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            foreach (var (address, (since, movedTo)) in known.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                json.WriteStartObject(address);
                json.WriteString("since", since.ToString("O", CultureInfo.InvariantCulture));
                if (movedTo is not null)
                {
                    json.WriteString("moved-to", movedTo);
                }

                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        File.Move(draft, file, overwrite: true);
    }

    private static List<(string Address, DateTimeOffset Since, string? MovedTo)> Read(string file)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            return [.. document.RootElement.EnumerateObject().Select(line => (
                line.Name,
                line.Value.GetProperty("since").GetDateTimeOffset(),
                line.Value.TryGetProperty("moved-to", out var to) ? to.GetString() : null))];
        }
        catch (Exception e)
            when (e is IOException or UnauthorizedAccessException or JsonException
                or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return [];
        }
    }
}
