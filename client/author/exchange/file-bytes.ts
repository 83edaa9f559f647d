/** Files between the device and the server: read, asked for, and handed out. */
import type {
  ExportBody,
  FileAnswer,
  ImportBody,
  ImportedAnswer,
  PlanAnswer,
  ProblemsAnswer,
} from '../../../shared/exchange/exchange-wire.ts'
import { postStaff } from '../../account/staff.ts'
import { isRefused, type Refused } from '../../api.ts'

/** The bytes of a file in base64; null when it cannot be read, as when it was moved after it was chosen. */
export const base64Of = (file: Blob): Promise<string | null> =>
  new Promise((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,?/, ''))
    reader.onerror = () => resolve(null)
    reader.readAsDataURL(file)
  })

export const postImport = (body: ImportBody) =>
  postStaff<PlanAnswer | ProblemsAnswer | ImportedAnswer>('/api/author/import', body)

/** Asks for a deck or a code as a file and hands it out; the refusal when there is none. */
export async function takeAlong(what: 'deck' | 'code', body: ExportBody): Promise<Refused | null> {
  const answer = await postStaff<FileAnswer>(what === 'deck' ? '/api/author/export' : '/api/author/code/export', body)
  if (isRefused(answer)) return answer
  const bytes = Uint8Array.from(atob(answer.file), (sign) => sign.charCodeAt(0))
  handOut(answer.name, new Blob([bytes], { type: answer.type }))
  return null
}

/** Puts a file where this device keeps what was downloaded. */
export function handOut(name: string, content: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
