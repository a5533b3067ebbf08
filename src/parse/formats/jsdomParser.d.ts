declare module '@mozilla/readability/JSDOMParser.js' {
  /** The DOM that Readability brings along for hosts without one; it wants well-formed XHTML. */
  export default class JSDOMParser {
    parse(xhtml: string, url?: string): unknown
  }
}
