/** The page of a reading link: fetching what there is to read, or why there is nothing. */
import { type Signal, useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import type { Remark, ReviewAnswer } from '../../shared/review-wire.ts'
import { Announcer } from '../announcer.tsx'
import { isRefused, type Refused } from '../api.ts'
import { LanguageSwitch } from '../language-switch.tsx'
import { useTitle } from '../page-title.ts'
import { Brand } from '../parts/brand.tsx'
import { text } from '../text/text.ts'
import { postReview } from './review-api.ts'
import { takeReviewKey } from './review-key.ts'
import { ReviewPage } from './review-page.tsx'

export function ReviewApp() {
  const key = useMemo(takeReviewKey, [])
  const shown = useSignal<ReviewAnswer | Refused | null>(null)
  const words = text.value.review
  useTitle(`${words.title} | ${text.value.words.product}`)
  useEffect(() => {
    if (key) void load(key, shown)
  }, [key])
  return (
    <div class="review">
      <div class="row spread-out on-table">
        <Brand size={44} />
        <LanguageSwitch suggest />
      </div>
      <main id="main" class="stack" tabIndex={-1} data-focus-home>
        <Inside reviewKey={key} shown={shown} />
      </main>
      <Announcer />
    </div>
  )
}

async function load(key: string, shown: Signal<ReviewAnswer | Refused | null>): Promise<void> {
  shown.value = await postReview(key)
}

interface InsideProps {
  readonly reviewKey: string | null
  readonly shown: Signal<ReviewAnswer | Refused | null>
}

function Inside({ reviewKey, shown }: InsideProps) {
  const words = text.value.review
  const now = shown.value
  if (!reviewKey) return <Notice says={words.noKey} />
  if (now === null) return <Notice says={words.loading} />
  if (isRefused(now))
    return <Notice says={text.value.refusals[now.refusal]} onAgain={() => void load(reviewKey, shown)} />
  const onSaid = (remark: Remark) => {
    shown.value = { ...now, remarks: [...now.remarks, remark] }
  }
  return <ReviewPage reviewKey={reviewKey} review={now} onSaid={onSaid} />
}

function Notice({ says, onAgain }: { readonly says: string; readonly onAgain?: () => void }) {
  const words = text.value.review
  return (
    <section class="paper stack" aria-live="polite">
      <h1>{words.title}</h1>
      <p>{says}</p>
      {onAgain && (
        <button type="button" class="button" onClick={onAgain}>
          {words.again}
        </button>
      )}
    </section>
  )
}
