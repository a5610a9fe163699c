namespace Briefing.Cli;

/// <summary>What the command tells the one that called it.</summary>
internal enum ExitCode
{
    /// <summary>The site was published.</summary>
    Published = 0,

    /// <summary>The input has errors, and nothing was written.</summary>
    InputHasErrors = 1,

    /// <summary>The command was not used as it is meant.</summary>
    WrongUse = 2,

    /// <summary>The machine failed.</summary>
    MachineFailed = 3,
}
