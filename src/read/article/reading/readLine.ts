/** Where the text begins to be seen, right below the masthead, in CSS pixels of the window. */
export const READ_LINE = 90
