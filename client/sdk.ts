/** What the page uses of the SDK, and nothing else of it: this file is fetched beside the page. */
export { Client } from '@colyseus/sdk'
