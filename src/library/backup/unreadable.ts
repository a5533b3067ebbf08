export const UNREADABLE =
  'Your library could not be read to its end, so nothing was written. Load the page again and try once more.'
