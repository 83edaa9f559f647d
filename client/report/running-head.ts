/** The line at the top of every printed page but the first: whose report it is. */
import { useEffect } from 'preact/hooks'

/** Prints `said` above the second page and those after it. Authored text: every sign that could end a CSS string is escaped. */
export function useRunningHead(said: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      `@page { @top-left { content: ${cssString(said)} } } @page :first { @top-left { content: none } }`,
    )
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    }
  }, [said])
}

/** A text as a CSS string, with everything but letters, numbers and spaces as its code point. */
export const cssString = (said: string): string =>
  `"${said.replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`
