/** All English words, one file per area, as complete as the Dutch ones or they do not compile. */
import type { Texts } from '../text.ts'
import { accessibility } from './accessibility.ts'
import { account } from './account.ts'
import { author } from './author.ts'
import { codeForm } from './code-form.ts'
import { console } from './console.ts'
import { council } from './council.ts'
import { exchange } from './exchange.ts'
import { facts } from './facts.ts'
import { findings } from './findings.ts'
import { play } from './play.ts'
import { print } from './print.ts'
import { privacy } from './privacy.ts'
import { refusals } from './refusals.ts'
import { report } from './report.ts'
import { review } from './review.ts'
import { screen } from './screen.ts'
import { staff } from './staff.ts'
import { stored } from './stored.ts'
import { table } from './table.ts'
import { words } from './words.ts'
import { year } from './year.ts'

export const en: Texts = {
  words,
  facts,
  refusals,
  play,
  privacy,
  console,
  screen,
  table,
  accessibility,
  report,
  staff,
  account,
  stored,
  council,
  year,
  author,
  findings,
  review,
  codeForm,
  exchange,
  print,
}
