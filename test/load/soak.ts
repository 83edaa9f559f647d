/** `npm run soak`: `--participants 200 --kills 20 --seed 1`. Three cards on the real server, killed at random moments; prints the figures. */
import { parseArgs } from 'node:util'
import { soak } from './soak-play.ts'

const { values } = parseArgs({
  options: {
    participants: { type: 'string', default: '200' },
    kills: { type: 'string', default: '20' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
  },
})
console.warn = () => undefined // the SDK says of every line that a kill broke that it was broken
const figures = await soak({
  participants: Number(values.participants),
  kills: Number(values.kills),
  seed: Number(values.seed),
  cards: ['vaas-op-het-podium', 'zaterdag-in-de-bakkerij', 'een-dag-te-vroeg'],
})
const { votes, ...rest } = figures
console.table(votes)
console.log(JSON.stringify(rest, null, 2))
process.exit(0)
