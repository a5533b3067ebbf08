/** What is said about what the library gives out and takes back: exports, backups, its own deleting. */
export type GiveMessage = '{count} corrections'
