// Warns a few minutes before somebody is signed out, in whichever of their tabs they were last. Without this script what was typed
// into a page that came too late is kept and offered again: nothing depends on it.

const WARN = 5 * 60 * 1000
const LOOK = 5 * 1000

const { sessionIdle, sessionLeft, sessionHere, sessionSignIn } = document.body.dataset

const typed = () =>
  [...document.querySelectorAll('main :is(input, textarea, select)')].some((it) =>
    it.matches('select')
      ? [...it.options].some((option) => option.selected !== option.defaultSelected) && it.value !== it.options[0].value
      : /^(radio|checkbox)$/.test(it.type) ? it.checked !== it.defaultChecked : it.type !== 'hidden' && it.value !== it.defaultValue)

const element = (name, words, attributes = {}) => {
  const made = document.createElement(name)
  made.textContent = words
  Object.entries(attributes).forEach(([attribute, value]) => made.setAttribute(attribute, value))
  return made
}

const watch = () => {
  const tabs = new BroadcastChannel('alongside-session')
  const end = Date.now() + Number(sessionLeft) * 1000
  const idle = Number(sessionIdle) * 1000
  let here = Date.now()
  let over = false

  const heading = element('h2', '', { class: 'govuk-heading-m', id: 'alongside-session-heading' })
  const words = element('p', '', { class: 'govuk-body', role: 'status' })
  const button = element('button', '', { class: 'govuk-button', type: 'button' })
  const link = element('a', 'Sign in in a new tab', { class: 'govuk-link', href: sessionSignIn, target: '_blank', rel: 'noopener' })
  const dialog = element('dialog', '', { class: 'alongside-session', 'aria-labelledby': heading.id })
  dialog.append(heading, words, button)
  document.body.append(dialog)

  const wasHere = (tell) => {
    here = Date.now()
    if (tell) tabs.postMessage(here)
    if (!over && dialog.open) dialog.close()
  }

  const stays = async () => {
    const answer = await fetch(sessionHere, {
      method: 'POST',
      headers: { 'X-CSRF-TOKEN': document.querySelector('input[name=_csrf]').value }
    })
    if (answer.ok) wasHere(true)
    else ends()
  }

  const ends = () => {
    if (over) return
    if (!typed()) return location.replace(`${sessionSignIn}?ended`)
    over = true
    heading.textContent = 'You are signed out'
    words.textContent = 'What you typed is still on this page. Sign in in a new tab, then come back and send it: it is offered to you again.'
    button.textContent = 'I have signed in: show the page'
    dialog.classList.add('alongside-session--over')
    dialog.insertBefore(element('p', '', { class: 'govuk-body' }), button).append(link)
    if (!dialog.open) dialog.showModal()
  }

  const warns = (left, last) => {
    const minutes = Math.max(1, Math.round(left / 60000))
    const when = minutes === 1 ? 'in a minute' : `in ${minutes} minutes`
    heading.textContent = last ? 'You will be signed out' : 'Are you still there?'
    words.textContent = last
      ? `You will be signed out ${when}: nobody stays signed in for longer than 12 hours. Send or save what you have typed.`
      : `You will be signed out ${when}, because nothing was done here for a while. What you have typed stays on this page.`
    button.textContent = last ? 'Go on' : 'Stay signed in'
    if (!dialog.open && !(last && dialog.dataset.seen)) dialog.showModal()
  }

  const looks = () => {
    if (over) return
    const last = end < here + idle
    const left = Math.min(end, here + idle) - Date.now()
    if (left <= 0) ends()
    else if (left <= WARN) warns(left, last)
  }

  button.addEventListener('click', () => {
    if (!over && end >= here + idle) return stays()
    dialog.dataset.seen = 'yes'
    dialog.close()
  })
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault()
    button.click()
  })
  tabs.addEventListener('message', () => wasHere(false))
  tabs.postMessage(here)
  setInterval(looks, LOOK)
}

if (sessionIdle !== undefined && window.BroadcastChannel && window.HTMLDialogElement) watch()
