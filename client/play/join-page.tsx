/** The first page: what is and is not kept, an optional nickname, and one button. */
import { type Signal, useSignal } from '@preact/signals'
import type { TargetedSubmitEvent } from 'preact'
import { normaliseJoinCode } from '../../shared/join-code.ts'
import { textLimits } from '../../shared/wire-names.ts'
import { LanguageSwitch } from '../language-switch.tsx'
import { useTitle } from '../page-title.ts'
import { Brand } from '../parts/brand.tsx'
import { CardFan } from '../parts/card-back.tsx'
import { text } from '../text/text.ts'
import { stayAwake } from '../wake-lock.ts'
import { FourLines } from './four-lines.tsx'
import { ownSeats } from './own-seats.ts'

interface JoinPageProps {
  /** The code from the address; null: it is typed. */
  readonly code: Signal<string | null>
  join(code: string, nickname: string): void
}

export function JoinPage({ code, join }: JoinPageProps) {
  const words = text.value.play.join
  const wrong = useSignal(false)
  useTitle(`${words.title} · ${text.value.words.product}`)
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const typed = code.value ?? normaliseJoinCode(String(form.get('code') ?? ''))
    wrong.value = typed === null
    if (typed === null) return document.getElementById('code')?.focus()
    stayAwake()
    join(typed, String(form.get('nickname') ?? '').trim())
  }
  return (
    <main id="main" class="join stack" tabIndex={-1}>
      <CardFan />
      <div class="row spread-out on-table">
        <Brand />
        <LanguageSwitch suggest />
      </div>
      <div class="paper stack">
        <h1 class="ruled" tabIndex={-1} data-focus-home>
          {words.title}
        </h1>
        <OwnSeats join={join} />
        {code.value && <Ended code={code.value} />}
        <form class="stack" onSubmit={submit} noValidate>
          {code.value ? (
            <KnownCode
              code={code.value}
              other={() => {
                code.value = null
              }}
            />
          ) : (
            <CodeField wrong={wrong.value} />
          )}
          <FourLines />
          <NicknameField />
          <div class="join-foot">
            <button type="submit" class="button" data-kind="main">
              {words.button}
            </button>
          </div>
        </form>
      </div>
    </main>
  )
}

function NicknameField() {
  const words = text.value.play.join
  return (
    <div class="field">
      <label for="nickname">{words.nickname}</label>
      <p id="nickname-hint" class="soft">
        {words.nicknameHint}
      </p>
      <input
        id="nickname"
        name="nickname"
        class="input"
        maxLength={textLimits.nickname}
        autocomplete="off"
        aria-describedby="nickname-hint"
      />
    </div>
  )
}

function KnownCode({ code, other }: { readonly code: string; other(): void }) {
  const words = text.value.play.join
  return (
    <p class="row spread-out">
      <strong>{words.withCode(code)}</strong>
      <button type="button" class="button" data-kind="quiet" onClick={other}>
        {words.changeCode}
      </button>
    </p>
  )
}

function CodeField({ wrong }: { readonly wrong: boolean }) {
  const words = text.value.play.join
  return (
    <div class="field">
      <label for="code">{words.code}</label>
      <p id="code-hint" class="soft">
        {words.codeHint}
      </p>
      <input
        id="code"
        name="code"
        class="input"
        data-kind="code"
        maxLength={12}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        aria-describedby={wrong ? 'code-wrong' : 'code-hint'}
        aria-invalid={wrong}
      />
      {wrong && (
        <p id="code-wrong" class="banner" role="alert">
          {words.codeWrong}
        </p>
      )}
    </div>
  )
}

/** Somebody comes back to a session that this device saw the end of. */
function Ended({ code }: { readonly code: string }) {
  const { closing } = text.value.play
  if (!ownSeats().some((seat) => seat.ended && seat.code === code)) return null
  return (
    <p class="banner" data-kind="plain">
      <span>
        <strong>{closing.closedTitle}.</strong> {closing.stillHere}{' '}
        <a href="/privacy.html#apparaat">{closing.stillHereLink}</a>
      </span>
    </p>
  )
}

/** Sessions in which this device still has a place. */
function OwnSeats({ join }: Pick<JoinPageProps, 'join'>) {
  const words = text.value.play.join
  return ownSeats()
    .filter(({ ended }) => !ended)
    .slice(0, 1)
    .map((seat) => (
      <p key={seat.seatKey} class="row spread-out">
        {words.backIn(seat.code)}
        <button type="button" class="button" onClick={() => join(seat.code, seat.nickname)}>
          {words.back}
        </button>
      </p>
    ))
}
