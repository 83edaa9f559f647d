/**
 * `npm run bench`: the real server beside the floor, in one run. `--n 100,500,1000,2000` sizes of one room, `--rooms 50` rooms of 40,
 * `--times 3` plays each, `--teams` also plays the sizes in teams, `--cold` starts the
 * servers anew for every play, `--json` prints JSON. Stops by itself; talks to 127.0.0.1 only.
 */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Found, machine, type Sized, textOf, withGoals } from './bench-report.ts'
import { compare, Driver, endure, floorMemory } from './bench-run.ts'
import { median, medians } from './figures.ts'

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '100,500,1000,2000' },
    rooms: { type: 'string', default: '50' },
    times: { type: 'string', default: '3' },
    teams: { type: 'boolean', default: false },
    cold: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})
if (!existsSync(resolve(import.meta.dirname, '../../dist/index.html'))) throw new Error('first run `npm run build`')

const times = Number(values.times)
const one = values.n.split(',').map((seats) => ({ rooms: 1, perRoom: Number(seats), withTeams: false }))
const inTeams = values.teams ? one.map((size) => ({ ...size, withTeams: true })) : []
const many = Number(values.rooms) > 0 ? [{ rooms: Number(values.rooms), perRoom: 40, withTeams: false }] : []
const say = (text: string) => process.stderr.write(`${text}\n`)

const driver = new Driver()
const sizes: Sized[] = []
for (const size of [...one, ...many, ...inTeams]) {
  say(`${size.rooms} x ${size.perRoom}${size.withTeams ? ' in teams' : ''}`)
  sizes.push({
    ...size,
    figures: await compare(driver, { ...size, joining: 50, votingTime: 2000, times, cold: values.cold }),
  })
}
driver.end()

const endurance: Found['endurance'][number][] = []
for (const { perRoom: seats } of one.slice(-1)) {
  say(`kill -9 with ${seats} seats`)
  const ours = []
  const floors = []
  for (let time = 0; time < times; time++) {
    ours.push(await endure(seats))
    floors.push(await floorMemory(seats))
  }
  endurance.push({ seats, ...medians(ours), floorMemory: median(floors) })
}

const found: Found = { machine: machine(), times, sizes, endurance }
console.log(values.json ? JSON.stringify(withGoals(found), null, 2) : textOf(found))
