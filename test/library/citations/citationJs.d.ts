/** The parsers come without types; what they give is looked at as plain data. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string, options?: { readonly forceType?: string })
    readonly data: readonly Readonly<Record<string, unknown>>[]
    format(
      kind: 'bibliography',
      options: { readonly template: string; readonly lang: string },
    ): string
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
declare module '@citation-js/plugin-csl'
