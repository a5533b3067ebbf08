/** As much of it as the bookmark's tests use; it has no types of its own. */
declare module 'jsdom' {
  export const JSDOM: new (
    page: string,
    options: { readonly url: string; readonly runScripts: 'outside-only' },
  ) => {
    readonly window: Window & typeof globalThis & { readonly eval: (code: string) => unknown }
  }
}
