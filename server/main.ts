/** Starts the server with the settings of the environment, and stops it when asked to. */
import { startApp } from './app.ts'
import { readConfig } from './config.ts'
import { greetingOf } from './greeting.ts'

try {
  const app = await startApp(readConfig(process.env), {
    development: process.argv.includes('--dev'),
    setUp: process.argv.includes('--set-up'),
  })
  console.log(greetingOf(app))
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => app.stop().finally(() => process.exit(0)))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
