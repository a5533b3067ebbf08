/** Invented stories for tests of the pages. */

export const HARBOUR = `9 January 2021

Harbour wall to be mended before winter

[Tern News, Jon Ebbe]

  • The council voted for a new wall.
  • “We have waited long enough,” said Ines Falk, the harbour master.

The council of Sandport voted on Friday to mend the wall. “We have waited long enough,” said Ines Falk, the harbour master. “The stones will not wait for us.”

Falk called the wall “a promise to the boats” in a letter.

“My father laid those stones,” Bram Oster, a fisherman, said.

Representatives from Brack & Sons did not respond to a request for comment.

Ines Falk at the harbour wall. Jon Ebbe | Tern News

By Mara Quill

Leave a comment
`

export const FERRY = `2 March 2022

Ferry to run twice a day

The ferry to Holm will run twice a day from April.
`
