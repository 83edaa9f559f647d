/** Every area of words, for tests of single pieces of a page: a page itself learns what it shows. */
import { nl } from '../../client/text/nl/index.ts'
import { learn } from '../../client/text/text.ts'

learn(nl)
