import type { ConversationUpdate, RoomEvent } from '../../shared/api.ts'
import type { Api, Key } from '../net/api.ts'
import type { Link, LinkOptions } from '../net/link.ts'
import { lastSeq } from './model.ts'
import type { Store } from './store.ts'

export type FollowDeps = {
  api: Api
  store: Store
  openLink: (options: LinkOptions) => Link
  arrived: (key: Key, update: ConversationUpdate) => void
  gone: (key: Key) => void
}
export type Follower = {
  connect: (key: Key) => void
  disconnect: () => void
  pull: () => void
  hurry: () => void
  typing: () => void
}

const TYPING_SHOWN = 6_000

/** Listens to the room of one conversation at a time and turns what it says into state. */
export function createFollower({ api, store, openLink, arrived, gone }: FollowDeps): Follower {
  let link: Link | undefined
  let typing: ReturnType<typeof setTimeout> | undefined

  function heard(key: Key, event: RoomEvent): void {
    if (event.kind === 'messages') arrived(key, event)
    if (event.kind === 'owner') store.note({ conversation: event.conversation })
    if (event.kind === 'typing' && event.author !== 'customer') showTyping(event.name ?? '')
  }

  function showTyping(name: string): void {
    clearTimeout(typing)
    typing = setTimeout(() => store.note({ typing: undefined }), TYPING_SHOWN)
    store.note({ typing: name })
  }

  return {
    connect: (key) => {
      link ??= openLink({
        api,
        key,
        after: () => lastSeq(store.get().messages),
        listener: {
          update: (update) => arrived(key, update),
          event: (event) => heard(key, event),
          gone: () => gone(key),
        },
      })
    },
    disconnect: () => {
      link?.close()
      link = undefined
      clearTimeout(typing)
    },
    pull: () => link?.pull(),
    hurry: () => link?.hurry(),
    typing: () => link?.typing(),
  }
}
