import { LanewayError } from '../../../shared/error.ts'
import { languageOf } from '../../../shared/language.ts'
import { actionStringsOf } from '../../core/replies/actions/index.ts'
import { merchantById } from '../turn.ts'
import type { Write } from './letter.ts'

const HOUR = 3_600_000

/** A code that shows whose address it is: fixed words, nothing that a visitor wrote. */
export const writeCode: Write<'mail.code'> = async (
  deps,
  merchantId,
  { email, hour, language },
) => {
  const merchant = await merchantById(deps, merchantId)
  if (deps.clock.now().getTime() >= (hour + 2) * HOUR) return { dropped: 'the code is too old' }
  if (!merchant.supportEmail)
    throw new LanewayError('unprocessable', 'The shop has no address to send codes from.')
  const { verify } = actionStringsOf(languageOf(language) ?? merchant.language)
  return {
    mail: {
      to: email,
      from: { email: merchant.supportEmail, name: merchant.name },
      subject: verify.mailSubject(merchant.name),
      text: verify.mailText(await deps.codes.of(merchantId, email, hour), merchant.name),
      headers: { 'Auto-Submitted': 'auto-generated' },
    },
  }
}
