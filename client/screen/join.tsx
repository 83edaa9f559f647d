/** How to join: in the lobby large, later small at hand. */
import { Fragment } from 'preact'
import type { PublicView } from '../../shared/view.ts'
import { text } from '../text/text.ts'
import { bareAddress, joinLink } from './links.ts'
import { QrCode } from './qr-code.tsx'

interface Props {
  readonly view: PublicView
  readonly address: string
}

/** An address may go on in the next line after each dot. */
const AddressLine = ({ address }: Pick<Props, 'address'>) => (
  <p class="screen-address">
    {bareAddress(address)
      .split(/(?<=\.)/)
      .map((part, at) => (
        <Fragment key={`${at} ${part}`}>
          {part}
          <wbr />
        </Fragment>
      ))}
  </p>
)

/** In the lobby large; later small, and only a word once the door is shut. */
export function Join({ view, address }: Props) {
  const words = text.value.screen.join
  const { joinCode, open } = view.about
  const { phase, closed, locked } = view.progress
  if (closed || !open || phase === 'closing') return null
  const large = phase === 'lobby'
  return (
    <section class="screen-join" data-large={large} aria-label={words.title}>
      <QrCode text={joinLink(address, joinCode)} label={words.qr(address)} />
      <div>
        {large && (
          <p>
            {words.scan}, {words.or}
          </p>
        )}
        <AddressLine address={address} />
        {large && <p>{words.andType}</p>}
        <p class="screen-code" translate={false}>
          <span class="visually-hidden">{words.code} </span>
          {joinCode}
        </p>
        {locked && <p class="screen-locked">{words.locked}</p>}
        {!locked && afterFirstVote(view) && <p class="screen-locked">{words.reopened}</p>}
      </div>
    </section>
  )
}

/** The door was shut at the first vote; an open one has been opened again, for all to see. */
export const afterFirstVote = ({ progress, story }: PublicView): boolean =>
  story.length > 0 || (progress.phase !== 'lobby' && progress.phase !== 'reading' && progress.phase !== 'clarify')
