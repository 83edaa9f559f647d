/** Texts inside XML. */

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A text as the content of an element. What looks like one of Excel's own escapes is escaped itself. */
export const content = (text: string): string =>
  marked(text).replace(/_x(?=[0-9a-f]{4}_)/gi, (found) => `_x005F${found}`)

/** A text as an attribute between double quotes. */
export const attribute = (text: string): string => marked(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;')

const marked = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
