/** Where the reader has a second copy; `secondCopy.ts` writes it. */
export const COPY_KEY = 'on-record-second-copy'
