/** The page for coming in: with name and password, or by a link that works once. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { isRefused } from '../api.ts'
import { keyIn } from '../facilitator/facilitator-key.ts'
import { startPage } from '../pages/plain-page.tsx'
import { account } from '../text/nl/account.ts'
import { staff } from '../text/nl/staff.ts'
import { learn } from '../text/text.ts'
import { placeAfter } from './after.ts'
import { SignInPage } from './sign-in-page.tsx'
import { postMe } from './staff.ts'
import { UseLinkPage } from './use-link-page.tsx'

const name = 'dilemmaspel.link'

/** The key of a link is taken out of the address bar, and kept by the tab until it is used: a reload comes back to it. */
function takeKey(): string | null {
  const key = keyIn(location.hash)
  if (key) sessionStorage.setItem(name, key)
  if (location.hash) history.replaceState(null, '', location.pathname)
  return sessionStorage.getItem(name)
}

function LoginPage() {
  const secret = useSignal(takeKey())
  const leave = () => {
    sessionStorage.removeItem(name)
    secret.value = null
  }
  useEffect(() => {
    const look = () => {
      secret.value = takeKey()
    }
    window.addEventListener('hashchange', look)
    return () => window.removeEventListener('hashchange', look)
  }, [])
  useEffect(() => {
    if (secret.value === null) void goOnIfSignedIn()
  }, [])
  if (secret.value === null) return <SignInPage />
  return <UseLinkPage key={secret.value} secret={secret.value} onLeave={leave} />
}

async function goOnIfSignedIn(): Promise<void> {
  const me = await postMe()
  if (!isRefused(me) && me.account) location.replace(placeAfter(me.roles))
}

learn({ account, staff })
startPage(LoginPage)
