/** What is said about adding stories. */
export type AddMessage = '{count} files'
