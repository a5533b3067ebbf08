/** For whoever opens a backup by hand. */
export const README = `This is a backup of an On Record library.

stories/        each story that was put in, as a text file: its words, who said what,
                marks, notes, sources and citation. Any editor opens it.
marks.md        marks and notes on other stories.
records/        the same and everything else, as the app keeps it: one record a line, as JSON.
manifest.json   how many records there are, and their checksums.

To bring it back, open On Record, go to Settings, and choose "Restore from a backup".
Nothing that is newer there is replaced by what is older here.
`
