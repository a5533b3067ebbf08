/** The four bytes by which each part of a zip is known, as a number; all begin with `PK`. */
export const SIGNATURE = {
  file: 0x04034b50,
  /** Behind a file whose lengths were not known before it. */
  lengths: 0x08074b50,
  entry: 0x02014b50,
  end: 0x06054b50,
  largeEnd: 0x06064b50,
  largeLocator: 0x07064b50,
} as const

/** How a file is packed: as it is, or with what nearly every zip uses. */
export const METHOD = { stored: 0, deflated: 8 } as const
