namespace Briefing.Cli.Commands;

/// <summary>The command was not used as it is meant; the message says how, as a whole sentence.</summary>
internal sealed class WrongUseException(string message) : Exception(message);
