// Hides questions whose condition says so. Without this script they stand there with a line saying when to answer them,
// and the server drops what was not asked: nothing depends on it.

const answers = (form, key) =>
  [...form.elements]
    .filter((input) => input.name === key && (!/^(radio|checkbox)$/.test(input.type) || input.checked))
    .map((input) => input.value.trim())
    .filter((value) => value !== '')

const equals = (given, value) =>
  typeof value === 'boolean'
    ? (given.length > 0) === value
    : typeof value === 'number'
      ? given.length > 0 && Number(given[0]) === value
      : given[0] === value

const holds = (form, [word, left, right]) => {
  switch (word) {
    case 'is': return equals(answers(form, left), right)
    case 'isNot': return !equals(answers(form, left), right)
    case 'includes': return answers(form, left).includes(right)
    case 'includesNot': return !answers(form, left).includes(right)
    case 'and': return holds(form, left) && holds(form, right)
    case 'or': return holds(form, left) || holds(form, right)
    default: return false
  }
}

// a heading over questions that are all hidden says nothing
const hideWithoutQuestions = (section) => {
  section.hidden = false
  section.hidden = [...section.querySelectorAll('.govuk-form-group, p.govuk-body')].every((part) => part.closest('[hidden]'))
}

const follow = (form) => {
  const sections = [...form.querySelectorAll('[data-alongside-hide-when]')].map((section) => ({
    section,
    hideWhen: JSON.parse(section.dataset.alongsideHideWhen)
  }))
  const headed = [...form.querySelectorAll('.alongside-section:not([data-alongside-hide-when])')]
  const update = () => {
    sections.forEach(({ section, hideWhen }) => { section.hidden = holds(form, hideWhen) })
    headed.forEach(hideWithoutQuestions)
  }
  if (sections.length > 0) {
    form.addEventListener('change', update)
    update()
  }
}

document.querySelectorAll('form').forEach(follow)
// after "back" the browser puts old answers in without a change event
window.addEventListener('pageshow', () =>
  document.querySelectorAll('form').forEach((form) => form.dispatchEvent(new Event('change'))))
document.documentElement.classList.add('alongside-follows')
