namespace Briefing.Cli;

/// <summary>What the command tells the one that called it.</summary>
internal enum ExitCode
{
    /// <summary>What was asked for is done: the site is published, checked, begun.</summary>
    Published = 0,

    /// <summary>What people wrote has errors, or the site made of it, and nothing was written.</summary>
    InputHasErrors = 1,

    /// <summary>The command was not used as it is meant.</summary>
    WrongUse = 2,

    /// <summary>The machine failed.</summary>
    MachineFailed = 3,
}
