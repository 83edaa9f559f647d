/** Pace: the clock, pause, back, skip, the twist, and when the first spread is shown. */
import { ClockControls } from '../clock-controls.tsx'
import { CourseControls } from '../course-controls.tsx'
import type { SheetProps } from '../sheet.tsx'
import { SpreadMomentControl } from '../spread-moment-control.tsx'

export const PaceSheet = ({ view, own, desk }: SheetProps) => (
  <>
    <CourseControls view={view} own={own} desk={desk} />
    <ClockControls key={view.progress.phase} view={view} own={own} desk={desk} />
    <SpreadMomentControl view={view} own={own} desk={desk} />
  </>
)
