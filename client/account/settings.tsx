/** The page with what the organisation decides for its installation. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { SettingsAnswer } from '../../shared/staff-wire.ts'
import { isRefused, type Refused } from '../api.ts'
import { startPage } from '../pages/plain-page.tsx'
import { account } from '../text/nl/account.ts'
import { staff } from '../text/nl/staff.ts'
import { learn, text } from '../text/text.ts'
import { LogoSection } from './logo-section.tsx'
import { SettingsForm } from './settings-form.tsx'
import { postStaff } from './staff.ts'
import { StaffPage } from './staff-page.tsx'

const needed = 'coordinator'

const SettingsPage = () => (
  <StaffPage place="settings" role={needed} title={text.value.account.settings.title}>
    <Settings />
  </StaffPage>
)

function Settings() {
  const answer = useSignal<SettingsAnswer | Refused | null>(null)
  useEffect(() => {
    void postStaff<SettingsAnswer>('/api/settings').then((found) => {
      answer.value = found
    })
  }, [])
  const found = answer.value
  if (!found) return <p class="on-table">{text.value.staff.wait}</p>
  if (isRefused(found)) return <p class="paper">{text.value.refusals[found.refusal]}</p>
  return (
    <>
      <SettingsForm {...found} />
      <LogoSection />
    </>
  )
}

learn({ account, staff })
startPage(SettingsPage)
