// Starts the design system's components. The class comes first: they refuse to start without it.
import { initAll } from '../govuk/govuk-frontend.min.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()

// a drawing larger than its frame starts where the case is
const showOpenStep = (frame) => {
  const open = frame.querySelector('.node.open:not(.area), .node.late:not(.area)')
  if (!open) return
  const step = open.getBoundingClientRect()
  const seen = frame.getBoundingClientRect()
  frame.scrollLeft += step.left - seen.left - (seen.width - step.width) / 2
  frame.scrollTop += step.top - seen.top - (seen.height - step.height) / 2
}
document.querySelectorAll('.alongside-diagram').forEach((frame) => {
  showOpenStep(frame)
  frame.closest('details')?.addEventListener('toggle', () => showOpenStep(frame))
})
