import { LANGUAGES, type Language } from '../../shared/language.ts'
import type { IncidentForm } from '../state/incident-form.ts'
import { languageWords } from '../words/languages.ts'
import { TextField } from './text-field.tsx'

type Props = {
  text: IncidentForm['text']
  shop: Language
  trouble: string | undefined
  onText: (text: IncidentForm['text']) => void
}

/** What is said, in the shop's language and in as many others as somebody writes. */
export function IncidentTexts({ text, shop, trouble, onText }: Props) {
  const written = LANGUAGES.filter((language) => language !== shop && language in text)
  const others = LANGUAGES.filter((language) => language !== shop && !(language in text))
  return (
    <>
      {[shop, ...written].map((language) => (
        <TextField
          key={language}
          label={`Text in ${languageWords(language)}`}
          lang={language}
          rows={4}
          maxLength={2_000}
          value={text[language] ?? ''}
          trouble={language === shop ? trouble : undefined}
          {...(language === shop && {
            hint: 'Said word for word, to everybody it concerns. Other languages get this one.',
          })}
          onValue={(words) => onText({ ...text, [language]: words })}
        />
      ))}
      {others.length > 0 && (
        <div class="field">
          <label for="incident-language">Another language</label>
          <select
            id="incident-language"
            class="input"
            value=""
            onChange={(event) => {
              const chosen = others.find((language) => language === event.currentTarget.value)
              if (chosen) onText({ ...text, [chosen]: '' })
            }}
          >
            <option value="">Choose…</option>
            {others.map((language) => (
              <option key={language} value={language}>
                {languageWords(language)}
              </option>
            ))}
          </select>
        </div>
      )}
    </>
  )
}
