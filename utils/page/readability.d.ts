/** The two files of Readability by their own paths: the package's root would bring both wherever one is needed. */

declare module '@mozilla/readability/Readability-readerable.js' {
  export { isProbablyReaderable as default } from '@mozilla/readability';
}

declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
