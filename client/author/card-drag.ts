/** What goes along with a card that is dragged: its id, as a kind of its own, so that nothing else can be dropped. */

const kind = 'application/x-dilemmaspel-card'

export function carry(event: DragEvent, id: string): void {
  event.dataTransfer?.setData(kind, id)
  if (event.dataTransfer) event.dataTransfer.effectAllowed = 'copyMove'
}

export const isCard = (event: DragEvent): boolean => event.dataTransfer?.types.includes(kind) ?? false
export const cardIn = (event: DragEvent): string => event.dataTransfer?.getData(kind) ?? ''
