/** What is said about the list of stories, the page of marks and that of corrections. */
export type ListMessage = '{count} stories'
