namespace Briefing;

/// <summary>Every rule that a site keeps. Their ids are permanent.</summary>
public static class Rules
{
    /// <summary>A file or folder that could not be read.</summary>
    public static readonly Rule UnreadableFile = Error(
        "unreadable-file",
        "A file is there but could not be read.",
        "A site made without it would be a different site.",
        "Make sure that the file exists, is an ordinary file and may be read.");

    /// <summary>A symbolic link that is not followed.</summary>
    public static readonly Rule StrayLink = Error(
        "stray-link",
        "A symbolic link leads out of the site's folder, or to a folder.",
        "The site would differ from machine to machine, and might publish a file that was never meant for it.",
        "Put the file itself there.");

    /// <summary>A file that is larger than any that people write.</summary>
    public static readonly Rule FileTooLarge = Error(
        "file-too-large",
        "A file is too large to be read.",
        "It is probably no text, and would take more time and memory than a machine that builds sites may have.",
        "Part the file, or put there what was meant.");

    /// <summary>Two files whose names only case tells apart.</summary>
    public static readonly Rule NamesDifferInCase = Error(
        "names-differ-in-case",
        "The names of two files differ in case only, or in spaces or composed letters.",
        "Many machines take them for one file, and lose the other.",
        "Rename one of them.");

    /// <summary>More mistakes in a file than are told one by one.</summary>
    public static readonly Rule TooManyMistakes = Error(
        "too-many-mistakes",
        "A file has more mistakes than are told one by one.",
        "Nobody reads so many, and most have one cause.",
        "Mend the first ones and build again.");

    /// <summary>More warnings in a file than are told one by one, and no error.</summary>
    public static readonly Rule TooManyWarnings = Warning(
        "too-many-warnings",
        "A file has more warnings than are told one by one.",
        "Nobody reads so many, and most have one cause.",
        "Mend the first ones and build again.");

    /// <summary>Bytes that are no text in a known encoding.</summary>
    public static readonly Rule UnreadableEncoding = Error(
        "unreadable-encoding",
        "A file is not text in UTF-8, or in UTF-16 with a byte order mark.",
        "Guessing an encoding puts wrong letters on a public page.",
        "Save the file as UTF-8.");

    /// <summary>A character that hides something.</summary>
    public static readonly Rule HiddenCharacter = Error(
        "hidden-character",
        "A character stands in a text that no page can show, or that turns the text around it.",
        "Readers, and whoever looks over a change, would see something else than what is there.",
        "Delete it, with what stands around it if it can't be seen, and type that again.");

    /// <summary>What a wrong conversion left.</summary>
    public static readonly Rule LostCharacter = Warning(
        "lost-character",
        "A text has what a wrong conversion leaves in place of a character.",
        "Readers see a question mark, an empty box or letters that nobody wrote.",
        "Take the text again from where it comes from, as UTF-8; where that can't be had, type what was meant.");

    /// <summary>A seed without words.</summary>
    public static readonly Rule EmptySeed = Error(
        "empty-seed",
        "A seed has no text.",
        "A briefing needs something to be drawn from.",
        "Put the source text into the file, or remove it.");

    /// <summary>A seed that is no plain text.</summary>
    public static readonly Rule MarkedUpSeed = Warning(
        "marked-up-seed",
        "A seed is a web page, or the file of a word processor, and not its text alone.",
        "All of its marks are taken for words, and published as such.",
        "Open it with the program that it was made with, and save it as plain text in UTF-8.");

    /// <summary>No site.yml.</summary>
    public static readonly Rule MissingSite = Error(
        "missing-site",
        "There is no input/site.yml.",
        "It names the site, its language and its address.",
        "Write input/site.yml with at least title, standfirst and address.");

    /// <summary>A picture that cards can't show.</summary>
    public static readonly Rule BadPicture = Error(
        "bad-picture",
        "The site’s picture for cards is not a PNG of 1200 by 630 pixels.",
        "Other sites would cut it, or show none beside a link.",
        "Save input/card.png as a PNG of 1200 by 630 pixels, or remove it.");

    /// <summary>A file that nothing reads.</summary>
    public static readonly Rule UnknownFile = Warning(
        "unknown-file",
        "A file stands in a place that nothing is read from.",
        "It may be a mistyped name, and its text is not on the site.",
        "Move it to the folder of its kind, give it the right ending, or remove it.");

    /// <summary>Text that is no YAML.</summary>
    public static readonly Rule InvalidYaml = Error(
        "invalid-yaml",
        "YAML that cannot be read.",
        "Nothing that the file says can be used until it can.",
        "Correct the line; texts with a colon, a hash or a quotation mark at the beginning need quotation marks around them.");

    /// <summary>A text that a # cuts off.</summary>
    public static readonly Rule CutText = Error(
        "cut-text",
        "A text without quotation marks has a # in it, where YAML begins a comment.",
        "What follows the # would silently be left out.",
        "Put quotation marks around the whole text; where a comment is meant, put a space after the #.");

    /// <summary>A Markdown file without front matter.</summary>
    public static readonly Rule MissingFrontMatter = Error(
        "missing-front-matter",
        "A Markdown file does not begin with front matter.",
        "Its title and the rest of what the page needs stand there.",
        "Begin the file with a line of three hyphens, the front matter, and another line of three hyphens.");

    /// <summary>A key that no format has.</summary>
    public static readonly Rule UnknownKey = Error(
        "unknown-key",
        "A key that the format does not have.",
        "What is written under a mistyped key would silently be left out.",
        "Correct the key or remove it.");

    /// <summary>A key given twice.</summary>
    public static readonly Rule DuplicateKey = Error(
        "duplicate-key",
        "A key stands twice in the same place.",
        "One of the two would silently be left out.",
        "Keep one of them.");

    /// <summary>A key that a format requires.</summary>
    public static readonly Rule MissingField = Error(
        "missing-field",
        "A required key is not there, or says nothing.",
        "The page cannot be made without it.",
        "Add the key.");

    /// <summary>A list where a text belongs, or the like.</summary>
    public static readonly Rule WrongType = Error(
        "wrong-type",
        "A key holds something of another shape than the format has.",
        "It cannot be read as what it should be.",
        "Write it in the shape that the message names.");

    /// <summary>A value outside of what a key may hold.</summary>
    public static readonly Rule BadValue = Error(
        "bad-value",
        "A key holds a value that it may not hold.",
        "The value has no meaning there.",
        "Write one of the values that the message names.");

    /// <summary>A date that is no EDTF.</summary>
    public static readonly Rule BadDate = Error(
        "bad-date",
        "A date that is not in the Extended Date/Time Format (EDTF).",
        "A date that cannot be read cannot be ordered or checked.",
        "Write the date as precisely as it is known: 2024-06-19, 2024-06, 2024, 197X, 2024-06-13/2024-06-15, 2012/.., 1954~.");

    /// <summary>A name that cannot be a segment of an address.</summary>
    public static readonly Rule BadSlug = Error(
        "bad-slug",
        "A name that cannot stand in an address.",
        "It would make an address that breaks on some hosts.",
        "Use lower-case letters a to z, digits and single hyphens.");

    /// <summary>An address that is not absolute or not of the web.</summary>
    public static readonly Rule BadAddress = Error(
        "bad-address",
        "An address that cannot be linked.",
        "The link would lead nowhere, or to something that a reader must not open.",
        "Write the whole address, from https:// on.");

    /// <summary>A link that leads to nothing known.</summary>
    public static readonly Rule BadLink = Error(
        "bad-link",
        "A link in a text leads to nothing that a text can link to.",
        "The link would be dead.",
        "Write https://…, #heading, or a name of this site: term:…, briefing:…, compare:…, event:…, page:…, "
        + "home:, briefings:, timeline:, glossary:, comparisons:, sources:.");

    /// <summary>Marks where only words stand.</summary>
    public static readonly Rule MarksInPlainText = Warning(
        "marks-in-plain-text",
        "Marks of Markdown or HTML are written in a text that is neither.",
        "Readers see brackets, stars and tags in place of what was meant.",
        "Write the words alone; links and stress belong into texts in Markdown, such as the one below the front matter.");

    /// <summary>HTML in Markdown.</summary>
    public static readonly Rule RawHtml = Error(
        "raw-html",
        "HTML in a Markdown text.",
        "Only the theme makes HTML: pages, embeds and exports all come from the same text.",
        "Write it in Markdown, or put a backslash before the < if it is meant as a character.");

    /// <summary>Markdown beyond what prose holds.</summary>
    public static readonly Rule UnsupportedMarkdown = Error(
        "unsupported-markdown",
        "A Markdown construct that texts of this site do not have.",
        "It would be lost on some of the pages, embeds and exports.",
        "Say it with paragraphs, headings, lists, quotations, tables, links and footnotes.");

    /// <summary>A heading that skips a level.</summary>
    public static readonly Rule HeadingOrder = Error(
        "heading-order",
        "A heading is of the first level, or skips a level.",
        "Readers who go by headings lose their way; the first level is the page's title.",
        "Begin with ## and go down one level at a time.");

    /// <summary>A heading or a link that says nothing.</summary>
    public static readonly Rule NoWords = Error(
        "no-words",
        "A heading or a link has no words.",
        "Nobody who listens to the page can tell what it is.",
        "Write its words, or remove it.");

    /// <summary>A footnote that is only a mark, or only a text.</summary>
    public static readonly Rule LooseFootnote = Error(
        "loose-footnote",
        "A footnote has a mark without a text, or a text without a mark.",
        "The mark would lead nowhere, or the text would silently be left out.",
        "Write the mark, such as [^1], where the note belongs, and its text under it as [^1]: and the words.");

    /// <summary>A line that Markdown takes for the address of a link, where no link uses it.</summary>
    public static readonly Rule LooseDefinition = Error(
        "loose-definition",
        "A line such as [Editor]: Yes stands in a text, and no link takes its address from it.",
        "Markdown shows nothing of such a line: the words would silently be left out.",
        "Put a backslash before the bracket where these are words; "
        + "write [words][name] where they are to lead to the address; remove what nothing needs.");

    /// <summary>A name of nothing.</summary>
    public static readonly Rule UnknownReference = Error(
        "unknown-reference",
        "A name that nothing on this site has.",
        "The link would lead nowhere.",
        "Correct the name, or write what it names.");

    /// <summary>Two things at one address.</summary>
    public static readonly Rule DuplicateSlug = Error(
        "duplicate-slug",
        "Two things have the same name.",
        "Only one of them can have the address.",
        "Rename one of them, or give it a slug: of its own.");

    /// <summary>A list that names something twice.</summary>
    public static readonly Rule NamedTwice = Error(
        "named-twice",
        "A list names the same thing twice.",
        "A page would show it twice, or one of the two would silently be left out.",
        "Keep one of them.");

    /// <summary>Something that names itself.</summary>
    public static readonly Rule NamesItself = Error(
        "names-itself",
        "Something names itself among what to read next.",
        "The link would lead to where the reader is.",
        "Remove the name.");

    /// <summary>A tag in two spellings.</summary>
    public static readonly Rule TagsDifferInCase = Warning(
        "tags-differ-in-case",
        "Two tags differ in case only.",
        "Readers, and programs that sort by tags, take them for two subjects.",
        "Write the tag in the same way everywhere.");

    /// <summary>Two terms of the same spelling.</summary>
    public static readonly Rule DuplicateSpelling = Error(
        "duplicate-spelling",
        "Two terms claim the same spelling.",
        "A mention can lead to one entry only.",
        "Keep the spelling with one term, or make them differ in case and say match-case: true in both.");

    /// <summary>An old address that is taken.</summary>
    public static readonly Rule AliasTaken = Error(
        "alias-taken",
        "An alias is the address of a page, or of another alias.",
        "An address can lead to one page only.",
        "Remove the alias.");

    /// <summary>Words that a seed does not have.</summary>
    public static readonly Rule TextNotFound = Error(
        "text-not-found",
        "Words that name a place in a seed are not there.",
        "What they were to cut, head or annotate would silently be wrong.",
        "Copy the words from the seed.");

    /// <summary>Words that a seed has more than once.</summary>
    public static readonly Rule TextFoundTwice = Error(
        "text-found-twice",
        "Words that name a place in a seed stand there more than once.",
        "It is not clear which place is meant.",
        "Write more of the words around it.");

    /// <summary>Nothing left between start and end.</summary>
    public static readonly Rule NothingLeft = Error(
        "nothing-left",
        "Start, end and omissions leave no text.",
        "The briefing would be empty.",
        "Let the text end after it starts, and omit less.");

    /// <summary>A quotation that its seed does not have.</summary>
    public static readonly Rule QuotationNotFound = Error(
        "quotation-not-found",
        "A quotation is not in the seed that it names.",
        "A reader who checks it would not find it.",
        "Quote the seed word for word.");

    /// <summary>A quotation that its seed has more than once.</summary>
    public static readonly Rule QuotationFoundTwice = Error(
        "quotation-found-twice",
        "A quotation stands in its seed more than once.",
        "It is not clear which passage is the evidence.",
        "Quote more words, or add prefix: or suffix: with the words around it.");

    /// <summary>A quotation from what a briefing leaves out.</summary>
    public static readonly Rule QuotationOmitted = Error(
        "quotation-omitted",
        "A quotation stands in a part of the seed that the briefing leaves out.",
        "A reader who follows it would not find it.",
        "Quote another passage, or change start:, end: or omit:.");

    /// <summary>A claim without evidence, on a site that requires it.</summary>
    public static readonly Rule MissingEvidence = Error(
        "missing-evidence",
        "A claim carries no evidence, and site.yml requires it.",
        "A reader could not check it.",
        "Add evidence: with a quotation.");

    /// <summary>A row with too few or too many cells.</summary>
    public static readonly Rule UnevenTable = Error(
        "uneven-table",
        "A row of a table has more or fewer cells than the table has columns.",
        "Cells would stand under the wrong heading.",
        "Give the row a cell for each column.");

    /// <summary>Full text without a licence.</summary>
    public static readonly Rule UnlicensedText = Error(
        "unlicensed-text",
        "Rights of mode full name neither a licence nor a permission.",
        "A text may be published only by leave of whoever holds its rights.",
        "Add licence: or permission:, or choose the mode digest, quote or link.");

    /// <summary>A text under a no-derivatives licence, cut or annotated.</summary>
    public static readonly Rule NoDerivatives = Error(
        "no-derivatives",
        "A text whose licence forbids derivatives is cut or annotated.",
        "Such a licence lets a text be published only whole and as it is.",
        "Publish the whole text without notes, choose the mode digest or quote, or write down the permission to change it.");

    /// <summary>Two briefings that disagree about one seed.</summary>
    public static readonly Rule RightsDiffer = Error(
        "rights-differ",
        "Two briefings drawn from the same seed give it different modes.",
        "A text that one of them may not publish would be published by the other.",
        "Give both the same mode.");

    /// <summary>Headings or notes for a text that is not shown.</summary>
    public static readonly Rule UnpublishedText = Warning(
        "unpublished-text",
        "Headings or side notes are written for a text that is not published.",
        "Nobody will see them.",
        "Remove them, or move what they say into the commentary.");

    /// <summary>A quotation from a seed of mode link.</summary>
    public static readonly Rule QuotationForbidden = Error(
        "quotation-forbidden",
        "A quotation is from a seed whose rights allow nothing but a link.",
        "The mode link says that none of the text may be published.",
        "Leave out the quotation, or choose the mode digest or quote if the rights allow it.");

    /// <summary>A long quotation from a seed of mode digest.</summary>
    public static readonly Rule QuotationTooLong = Error(
        "quotation-too-long",
        "A quotation is longer than the mode digest allows.",
        "A digest tells in its own words and quotes no more than shows that it is right.",
        "Quote fewer words, choose the mode quote if the rights allow it, or raise quotations: { length: … } in site.yml.");

    /// <summary>More quoted than the limits of site.yml allow.</summary>
    public static readonly Rule TooMuchQuoted = Error(
        "too-much-quoted",
        "The quotations from a seed are together longer than the site allows.",
        "What is quoted must stay a small part of a text that may not be published.",
        "Quote less, or raise quotations: { words: …, share: … } in site.yml as far as the law allows it.");

    /// <summary>A run of a seed's words in the published files.</summary>
    public static readonly Rule LeakedText = Error(
        "leaked-text",
        "Eight or more words in a row of a seed whose text may not be published stand in a published file, outside a quotation.",
        "Only the mode full publishes a seed's text.",
        "Say it in other words, or declare it as a quotation; if the theme or an export printed it, correct that.");

    /// <summary>An event that ends before it begins.</summary>
    public static readonly Rule BackwardDates = Error(
        "backward-dates",
        "Something ends before it begins.",
        "One of the two dates is wrong.",
        "Correct the date, or the order of the two.");

    /// <summary>Two periods that share time.</summary>
    public static readonly Rule OverlappingPeriods = Error(
        "overlapping-periods",
        "Two periods of the timeline overlap.",
        "An event in both would silently be told in the first only.",
        "Let one end before the other begins; the whole of the year, month or day in until: belongs to a period.");

    /// <summary>A language that dates have no words in.</summary>
    public static readonly Rule UnknownLanguage = Warning(
        "unknown-language",
        "The site's language is one that dates have no words in.",
        "Dates are then worded in English, on pages that say they are in another language.",
        "Write en, en-GB or vi, or expect English dates.");

    /// <summary>A seed that no briefing is drawn from.</summary>
    public static readonly Rule UnusedSeed = Warning(
        "unused-seed",
        "No briefing is drawn from a seed.",
        "Its text is not on the site.",
        "Write front matter for it, or remove it.");

    /// <summary>A seed's title that is stated nowhere.</summary>
    public static readonly Rule UntoldTitle = Warning(
        "untold-title",
        "The first line of a published seed is taken for its title, and no title says it.",
        "A title is no part of the text, so that readers would never meet the line.",
        "Write it as title: under source:; if it is no title, begin the text with its words: start:.");

    /// <summary>A briefing without a date among others that have one.</summary>
    public static readonly Rule UndatedBriefing = Warning(
        "undated-briefing",
        "A briefing has no date, and others of the site have one; or its date does not say when it begins.",
        "Lists put it last, and the Atom feed, in which nothing may be without a date, leaves it out.",
        "Add published: with the day on which it goes out or went out.");

    /// <summary>A briefing with the words of a draft in it.</summary>
    public static readonly Rule UnfinishedDraft = Warning(
        "unfinished-draft",
        "A briefing still has the words that it was begun with.",
        "Readers meet a page that says nothing.",
        "Write what belongs there.");

    /// <summary>A new file whose name another file has.</summary>
    public static readonly Rule NameTaken = Error(
        "name-taken",
        "A new briefing would have the name of a file that is there, or a seed that another has.",
        "Nothing that somebody wrote is ever written over.",
        "Go on with the file that is there, or give the source text another name, of words: the briefing takes its own from it.");

    /// <summary>A link of a published page to nothing.</summary>
    public static readonly Rule DeadLink = Error(
        "dead-link",
        "A link on a published page, or an address in a style sheet, leads to where the site has nothing.",
        "A reader who follows it meets an error page.",
        "Make the link from the route of a page that exists, or publish what it leads to.");

    /// <summary>A link of a published page to a place that its target does not have.</summary>
    public static readonly Rule DeadAnchor = Error(
        "dead-anchor",
        "A link on a published page leads to a place that the other page does not have.",
        "A reader arrives at the top of a page and has to search.",
        "Give the place that id, or correct the link.");

    /// <summary>A link of a published page to a path of the host that is not the site's.</summary>
    public static readonly Rule OutsideLink = Error(
        "outside-link",
        "A link on a published page leaves the path that the site lives under.",
        "The link works where the site was made and is dead where it is published.",
        "Make the link from a route: routes know the path.");

    /// <summary>An id that a published page has twice.</summary>
    public static readonly Rule DuplicateId = Error(
        "duplicate-id",
        "An id stands on a published page more than once.",
        "A link to it, a label for it or a script can mean only one of them.",
        "Let the part of the theme that writes it make each id once.");

    /// <summary>A picture, drawing or frame without words for who can't see it.</summary>
    public static readonly Rule MissingAlternative = Error(
        "missing-alternative",
        "A picture, a drawing or a frame on a published page has no words beside it.",
        "Readers who do not see it learn nothing of it (WCAG 1.1.1, 4.1.2).",
        "Give a picture alt text, a drawing a title, a frame a title; hide what only decorates with aria-hidden.");

    /// <summary>A published page without its one heading of the first level.</summary>
    public static readonly Rule PageTitle = Error(
        "page-title",
        "A published page has no heading of the first level, or more than one.",
        "Readers who go by headings don't know where the page begins.",
        "Let the page have one h1: its title.");

    /// <summary>A heading of a published page that skips a level.</summary>
    public static readonly Rule SkippedHeading = Error(
        "skipped-heading",
        "A heading on a published page skips a level.",
        "Readers who go by headings look for a part that is not there.",
        "Go down one level at a time.");

    /// <summary>A link or button of a published page without words.</summary>
    public static readonly Rule EmptyLink = Error(
        "empty-link",
        "A link or a button on a published page has no words.",
        "A screen reader can't say what it is for (WCAG 2.4.4).",
        "Write words into it, or give it a label.");

    /// <summary>A published page that does not say its language.</summary>
    public static readonly Rule MissingLanguage = Error(
        "missing-language",
        "A published page does not say which language it is written in.",
        "A screen reader reads it in the wrong voice (WCAG 3.1.1).",
        "Give the html element a lang attribute.");

    /// <summary>A published page that calls another address its own.</summary>
    public static readonly Rule WrongCanonical = Error(
        "wrong-canonical",
        "A published page names no canonical address, or one that is not its own.",
        "Search engines and citations point to the wrong page.",
        "Write the canonical address from the page's own route.");

    /// <summary>A sitemap that does not name the pages there are.</summary>
    public static readonly Rule SitemapMismatch = Error(
        "sitemap-mismatch",
        "The sitemap names a page that is not there, or leaves one out.",
        "Search engines look for what is not there, and do not find what is.",
        "Make the sitemap from the pages that are published.");

    /// <summary>A feed that leads to what is not there.</summary>
    public static readonly Rule FeedMismatch = Error(
        "feed-mismatch",
        "A feed is missing, or leads to an address where the site has nothing.",
        "Readers who follow the site by its feed arrive at an error page.",
        "Make the feed's addresses from the routes of its briefings.");

    /// <summary>An embed that other sites can't show.</summary>
    public static readonly Rule EmbedMismatch = Error(
        "embed-mismatch",
        "What tells other sites how to show a page does not do what they rely on.",
        "A course site that is given the page's address shows a plain link, or an empty frame.",
        "Let the description be made from the page's offer, and name it early in the page's head.");

    /// <summary>A machine's page that its readers can't read.</summary>
    public static readonly Rule MalformedFile = Error(
        "malformed-file",
        "A published file for machines is not well-formed.",
        "No program can read any of it.",
        "Write it with a writer of XML or JSON, never by hand.");

    /// <summary>A source that has another address now.</summary>
    public static readonly Rule SourceMoved = Warning(
        "source-moved",
        "The host of a source says that the source has moved for good.",
        "The old address works for as long as somebody keeps it alive.",
        "Write the new address.");

    /// <summary>A source that is gone.</summary>
    public static readonly Rule SourceGone = Warning(
        "source-gone",
        "The host of a source says that the source is not there.",
        "A reader who wants to check a quotation meets an error page.",
        "Correct the address, or write archived: with the address of a copy.");

    /// <summary>A source whose host did not say whether it is there.</summary>
    public static readonly Rule SourceUnclear = Warning(
        "source-unclear",
        "The host of a source did not say whether the source is there.",
        "It may have a bad day, refuse programs, or be gone.",
        "Open the address in a browser; check again on another day.");

    /// <summary>The rules, in the order in which a site meets them.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        UnreadableFile, StrayLink, FileTooLarge, NamesDifferInCase, TooManyMistakes, TooManyWarnings,
        UnreadableEncoding, HiddenCharacter, LostCharacter,
        EmptySeed, MarkedUpSeed, MissingSite, BadPicture, UnknownFile,
        InvalidYaml, CutText, MissingFrontMatter, UnknownKey, DuplicateKey, MissingField, WrongType, BadValue, BadDate, BadSlug, BadAddress,
        BadLink, MarksInPlainText, RawHtml, UnsupportedMarkdown, HeadingOrder, NoWords, LooseFootnote, LooseDefinition,
        UnknownReference, DuplicateSlug, NamedTwice, NamesItself, TagsDifferInCase, DuplicateSpelling, AliasTaken,
        TextNotFound, TextFoundTwice, NothingLeft,
        QuotationNotFound, QuotationFoundTwice, QuotationOmitted, MissingEvidence, UnevenTable,
        UnlicensedText, NoDerivatives, RightsDiffer, UnpublishedText, QuotationForbidden, QuotationTooLong, TooMuchQuoted,
        BackwardDates, OverlappingPeriods, UnknownLanguage, UnusedSeed, UntoldTitle, UndatedBriefing, UnfinishedDraft, LeakedText,
        NameTaken,
        DeadLink, DeadAnchor, OutsideLink, DuplicateId, MissingAlternative, PageTitle, SkippedHeading, EmptyLink, MissingLanguage,
        WrongCanonical, SitemapMismatch, FeedMismatch, EmbedMismatch, MalformedFile,
        SourceMoved, SourceGone, SourceUnclear,
    ];

    private static Rule Error(string id, string meaning, string reason, string remedy) => new(id, Severity.Error, meaning, reason, remedy);

    private static Rule Warning(string id, string meaning, string reason, string remedy) =>
        new(id, Severity.Warning, meaning, reason, remedy);
}
