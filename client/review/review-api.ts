/** What a reviewer asks of the server. Never throws. */
import type { RemarkAnswer, ReviewAnswer } from '../../shared/review-wire.ts'
import { post, type Refused } from '../api.ts'

export const postReview = (reviewKey: string): Promise<ReviewAnswer | Refused> => post('/api/review', { reviewKey })

/** What somebody says of a card, or of a field of it. */
export interface Saying {
  readonly card: string
  readonly field: string
  readonly quote: string
  readonly name: string
  readonly body: string
}

export const postRemark = (reviewKey: string, saying: Saying): Promise<RemarkAnswer | Refused> =>
  post('/api/review/remark', { reviewKey, ...saying })
