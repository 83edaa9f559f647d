/** What another process on this machine has used, read from /proc. */
import { readdirSync, readFileSync } from 'node:fs'

/** CPU time of all its threads so far, ms. From schedstat: /proc/<pid>/stat counts in steps of 10 ms. */
export const cpuOf = (pid: number): number =>
  readdirSync(`/proc/${pid}/task`).reduce((sum, task) => sum + runTime(`/proc/${pid}/task/${task}/schedstat`), 0) / 1e6

/** Of one thread, ns; a thread that has just ended counts no more. */
function runTime(path: string): number {
  try {
    return Number(readFileSync(path, 'utf8').split(' ')[0])
  } catch {
    return 0
  }
}

/** Resident memory, bytes. */
export function rssOf(pid: number): number {
  const line = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Number(line?.[1] ?? 0) * 1024
}
