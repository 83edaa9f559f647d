/** The real server, as the driver comes in: as a browser does: POST /api/join first, then a socket. */
import { Agent, request } from 'node:http'
import type { NewSessionBody } from '../../shared/wire.ts'
import type { System, Table } from './player.ts'
import { type Reservation, WirePlayer } from './wire-player.ts'

/** What the bench plays; `seats` people in teams of about six, or in no teams. */
const played = (seats: number, withTeams: boolean): NewSessionBody => ({
  name: 'Meting',
  programme: 'ambtseed',
  format: 'quick',
  deck: 'kennismaking',
  cards: ['drie-potten-jam'],
  lens: 'limburg',
  teamCount: withTeams ? Math.min(300, Math.max(1, Math.floor(seats / 6))) : 0,
  minimumGroup: 5,
  keepArguments: false,
  spreadAt: 'beforeTalk',
  approveArguments: null,
  prepared: false,
  rehearsal: false,
})

export interface Made {
  readonly session: string
  readonly joinCode: string
}

export class RealSystem implements System {
  readonly #url: string
  readonly #facilitatorKey: string
  readonly #withTeams: boolean

  constructor(url: string, facilitatorKey: string, withTeams: boolean) {
    this.#url = url
    this.#facilitatorKey = facilitatorKey
    this.#withTeams = withTeams
  }

  newSession(body: NewSessionBody): Promise<Made> {
    return post(this.#url, 'sessions', { ...body, facilitatorKey: this.#facilitatorKey })
  }

  async newTable(seats: number): Promise<Table> {
    const made = await this.newSession(played(seats, this.#withTeams))
    return { host: () => this.host(made), join: (key) => this.join(made, key) }
  }

  async host({ session }: Made): Promise<WirePlayer> {
    const facilitatorKey = this.#facilitatorKey
    const player = new WirePlayer(this.#url, await this.#reserve({ session, facilitatorKey }))
    await player.place('takeConsole', { facilitatorKey })
    return player
  }

  async join({ joinCode }: Made, seatKey: string): Promise<WirePlayer> {
    const player = new WirePlayer(this.#url, await this.#reserve({ code: joinCode, seatKey }))
    await player.place('takeSeat', { seatKey })
    return player
  }

  async #reserve(body: object): Promise<Reservation> {
    const answer = await post<{ reservation?: Reservation; refusal?: string }>(this.#url, 'join', body)
    if (!answer.reservation) throw new Error(`not let in: ${answer.refusal}`)
    return answer.reservation
  }
}

/** Connections that are there already: of a page that was loaded shortly before, or of the proxy in front. */
const agent = new Agent({ keepAlive: true })

/** POST with node:http: lighter for the driver than fetch, the same for the server. */
const post = <T>(url: string, path: string, body: object): Promise<T> =>
  new Promise((done, fail) => {
    const headers = { 'content-type': 'application/json' }
    const sent = request(`${url}/api/${path}`, { method: 'POST', headers, agent }, (response) => {
      let text = ''
      response.on('data', (chunk) => {
        text += chunk
      })
      response.on('end', () => done(JSON.parse(text)))
      response.on('error', fail)
    })
    sent.on('error', fail)
    sent.end(JSON.stringify(body))
  })
