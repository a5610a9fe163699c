using System.Buffers;

namespace Briefing.Model;

/// <summary>Characters to be read once, now, perhaps in room that is used again afterwards.</summary>
internal readonly ref struct Reading : IDisposable
{
    private readonly char[]? rented;

    /// <summary>Characters that stand somewhere, to be read there.</summary>
    public Reading(ReadOnlySpan<char> text) => Text = text;

    /// <summary>A part of room that is rented.</summary>
    public Reading(char[] rented, int start, int length)
    {
        this.rented = rented;
        Text = rented.AsSpan(start, length);
    }

    /// <summary>The characters, until the reading ends.</summary>
    public ReadOnlySpan<char> Text { get; }

    /// <summary>Ends it.</summary>
    public void Dispose()
    {
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }
    }
}
