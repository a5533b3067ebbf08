/** What is said about a quote: its card, its citation, its correction, what is doubtful of it. */
export type QuotesMessage = '{count} quotes'
