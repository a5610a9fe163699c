using Briefing.Cli;
using Briefing.Cli.Terminal;

return (int)CommandLine.Run(args, Shell.OfThisProcess());
