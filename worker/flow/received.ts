import type { NewMessage } from '../../shared/change.ts'
import type { Contact } from '../../shared/contact.ts'
import type { Conversation } from '../../shared/conversation.ts'
import type { Found } from '../core/found.ts'
import type { ReadContact } from '../core/read-contact.ts'

/** One message as it arrived. `network` is the caller's address, for counting tries. */
export type Incoming = { id: string; text: string; network?: string | undefined }

export type Received = {
  conversation: Conversation
  contact: Contact
  /** Everything of this contact so far: a burst grows until the desk gets to answer. */
  incoming: Incoming[]
  messages: NewMessage[]
  read: ReadContact
  /** A greeting or a scrap, after which more may follow. */
  scrap: boolean
  /** Absent when a person owns the conversation: then nothing is looked up and nothing answered. */
  found?: Found
}
