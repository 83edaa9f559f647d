/** What a coordinator may bring as the organisation's logo. Apart from zod, for the page that says so. */

/** Bytes of the file, and pixels in each direction. */
export const logoLimits = { bytes: 200_000, pixels: 2000 } as const

/** The kinds of pictures that a browser can only look at; an SVG could hold a script. */
export const logoTypes = ['image/png', 'image/jpeg', 'image/webp'] as const
export type LogoType = (typeof logoTypes)[number]

/** Why a file cannot be the logo: one sentence each in `client/text`. */
export const logoProblems = ['notAPicture', 'tooManyBytes', 'tooManyPixels', 'moves'] as const
export type LogoProblem = (typeof logoProblems)[number]
