/** The big screen: read-only, opened by its own key, and back by itself when the line drops. */
import { useEffect, useMemo } from 'preact/hooks'
import { type Connection, connect } from '../connection.ts'
import { text } from '../text/text.ts'
import { type ScreenFragment, screenFragment } from './links.ts'
import { Notice } from './notice.tsx'
import { takeScreenKey } from './screen-key.ts'
import { ScreenPage } from './screen-page.tsx'

export function ScreenApp() {
  const opened = useMemo(takeScreenKey, [])
  useEffect(() => onNewKey(() => location.reload()), [])
  const words = text.value.screen
  return opened ? <OpenScreen opened={opened} /> : <Notice title={words.noKey} about={words.noKeyAbout} />
}

function OpenScreen({ opened }: { readonly opened: ScreenFragment }) {
  const { session, screenKey, address } = opened
  const connection = useMemo(() => connect({ role: 'screen', session, screenKey }), [session, screenKey])
  useEffect(() => () => connection.close(), [connection])
  const view = connection.view.value
  if (view) return <ScreenPage view={view} connection={connection} address={address ?? location.origin} />
  return <Waiting connection={connection} />
}

function Waiting({ connection }: { readonly connection: Connection }) {
  const words = text.value.screen
  const { status, refusal } = connection
  if (status.value !== 'refused') return <Notice title={words.connecting} about="" />
  const why = refusal.value && refusal.value !== 'keyDoesNotWork' ? `${text.value.refusals[refusal.value]} ` : ''
  return <Notice title={words.refused} about={`${why}${words.noKeyAbout}`} />
}

/** Another link opened in this same tab changes the fragment only. */
function onNewKey(found: () => void): () => void {
  const look = () => screenFragment(location.hash) && found()
  window.addEventListener('hashchange', look)
  return () => window.removeEventListener('hashchange', look)
}
