// Adds a passkey, and signs in with one. Without this script there are passwords: nothing depends on it.

const bytes = (text) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0))

const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

const send = (form, address, body) =>
  fetch(address, {
    method: 'POST',
    headers: { 'X-CSRF-TOKEN': form.elements._csrf.value, 'Content-Type': 'application/json', Accept: 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body)
  })

const says = (form, words) => {
  const said = form.querySelector('[data-alongside-said]')
  said.hidden = false
  said.textContent = words
}

const known = (credentials) => credentials.map((it) => ({ ...it, id: bytes(it.id) }))

const made = async (asked) => {
  const credential = await navigator.credentials.create({
    publicKey: {
      ...asked,
      challenge: bytes(asked.challenge),
      user: { ...asked.user, id: bytes(asked.user.id) },
      excludeCredentials: known(asked.excludeCredentials ?? [])
    }
  })
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    response: {
      attestationObject: text(credential.response.attestationObject),
      clientDataJSON: text(credential.response.clientDataJSON),
      transports: credential.response.getTransports?.() ?? []
    },
    clientExtensionResults: credential.getClientExtensionResults(),
    authenticatorAttachment: credential.authenticatorAttachment
  }
}

const shown = async (asked) => {
  const credential = await navigator.credentials.get({
    publicKey: { ...asked, challenge: bytes(asked.challenge), allowCredentials: known(asked.allowCredentials ?? []) }
  })
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    response: {
      authenticatorData: text(credential.response.authenticatorData),
      clientDataJSON: text(credential.response.clientDataJSON),
      signature: text(credential.response.signature),
      userHandle: credential.response.userHandle ? text(credential.response.userHandle) : undefined
    },
    clientExtensionResults: credential.getClientExtensionResults(),
    authenticatorAttachment: credential.authenticatorAttachment
  }
}

const adds = async (form) => {
  const label = form.elements.name.value.trim()
  if (label === '') return says(form, 'Enter a name for it, so that you can tell it from others')
  const asked = await send(form, form.dataset.asked)
  if (asked.status === 409 || asked.status === 403) return location.reload()
  const credential = await made(await asked.json())
  const taken = await send(form, form.action, { credential, label })
  return taken.ok ? location.reload() : says(form, 'The passkey was not added. Try again, or use another device.')
}

// what was typed on a page that had expired goes on with the person: its form is sent, and answered with what was typed
const goesOn = (form, leadsTo) => {
  if (form.elements.unsentFrom === undefined) return location.assign(leadsTo)
  form.action = form.dataset.unsent
  return form.submit()
}

const signsIn = async (form) => {
  const asked = await send(form, form.dataset.challenge)
  if (!asked.ok) return location.reload()
  const answer = await send(form, form.dataset.passkey, await shown(await asked.json()))
  return answer.ok
    ? goesOn(form, (await answer.json()).redirectUrl)
    : says(form, 'That passkey does not open Alongside. Use your password, or another passkey.')
}

const tries = (form, what) => what(form).catch(() => says(form, 'Nothing was done. Try again when you are ready.'))

if (window.PublicKeyCredential) {
  document.querySelectorAll('form[data-alongside-new-passkey]').forEach((form) => {
    form.hidden = false
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      tries(form, adds)
    })
  })
  document.querySelectorAll('form[data-passkey]').forEach((form) => {
    const button = form.querySelector('[data-alongside-passkey]')
    button.hidden = false
    button.addEventListener('click', () => tries(form, signsIn))
  })
}
