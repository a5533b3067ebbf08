/** What is said about the list of stories, the page of marks and that of corrections. */
export type ListMessage =
  | 'Your corrections can’t be opened just now'
  | 'Your own stories can’t be opened just now'
  | '{count} stories'
