/** Where the drawn shapes are: one SVG that is fetched once, so that no script carries them. */

const file = new URL('./art.svg', import.meta.url).href

/** The address of one shape, for `<use href>`. */
export const artOf = (shape: string): string => `${file}#${shape}`
