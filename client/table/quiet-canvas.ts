/** A picture only: nothing for assistive technology, no focus, no scroll or pinch taken. */
export function quietCanvas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.setAttribute('aria-hidden', 'true')
  canvas.style.display = 'block'
  canvas.style.position = 'absolute'
  canvas.style.inset = '0'
  canvas.style.touchAction = 'pan-y pinch-zoom'
  // Pressing the main button on a canvas would take the focus from where somebody is typing or choosing.
  canvas.addEventListener('mousedown', (event) => {
    if (event.button === 0) event.preventDefault()
  })
  return canvas
}
