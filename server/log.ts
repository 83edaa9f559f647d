/** The one place that logs. Never a vote, a name, a key, a query string, nor the text of somebody else's error: it may quote them. */
import { type DestinationStream, pino } from 'pino'

export interface Log {
  info(sentence: string): void
  /** What only somebody who looks for a fault wants to read. */
  debug(sentence: string): void
  /** Something went wrong: our sentence, and of the error only its kind and where it was thrown. */
  failure(sentence: string, error: unknown): void
}

/** Logs to `stream`, or to standard output. */
export function createLog(level: string, stream?: DestinationStream): Log {
  const logger = pino({ level, base: null }, stream ?? process.stdout)
  return {
    info: (sentence) => logger.info(sentence),
    debug: (sentence) => logger.debug(sentence),
    failure: (sentence, error) => logger.error({ error: traceOf(error) }, sentence),
  }
}

/** Kind, code and stack frames of an error, without its message. */
export function traceOf(error: unknown): { kind: string; code?: unknown; at: string[] } {
  if (!(error instanceof Error)) return { kind: typeof error, at: [] }
  const at = framesOf(error.stack)
  return 'code' in error ? { kind: error.name, code: error.code, at } : { kind: error.name, at }
}

/** Only the lines of a stack that name a place. */
export const framesOf = (stack: string | undefined): string[] =>
  (stack ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, 12)
