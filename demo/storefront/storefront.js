const LANGUAGES = ['en', 'de', 'nl', 'fr', 'es', 'it']

embedWidget(chosenLanguage())
document.addEventListener('click', openChat)
document.addEventListener('click', copyExample)

function chosenLanguage() {
  const language = new URLSearchParams(location.search).get('language')
  return LANGUAGES.find((known) => known === language)
}

function embedWidget(language) {
  const script = document.createElement('script')
  script.async = true
  script.src = '/widget.js'
  script.dataset.merchant = 'mer_demo'
  if (language) {
    script.dataset.language = language
    document
      .querySelector(`.languages a[hreflang="${language}"]`)
      ?.setAttribute('aria-current', 'true')
  }
  document.body.append(script)
}

function openChat(event) {
  const link = event.target.closest('[data-chat]')
  if (!link || !window.laneway?.open) return
  event.preventDefault()
  window.laneway.open()
}

async function copyExample(event) {
  const button = event.target.closest('[data-copy]')
  if (!button) return
  const status = document.querySelector('.copied')
  try {
    await navigator.clipboard.writeText(button.dataset.copy)
    status.textContent = `Copied ${button.dataset.copy}`
  } catch {
    status.textContent = `Please copy it by hand: ${button.dataset.copy}`
  }
}
