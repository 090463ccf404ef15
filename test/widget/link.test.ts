import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApi } from '../../widget/net/api.ts'
import { backoff, SPREAD } from '../../widget/net/backoff.ts'
import { openLink } from '../../widget/net/link.ts'

const conversation = { id: 'cvs_1', status: 'open', owner: { kind: 'desk' }, language: 'en' }
const key = { conversation: 'cvs_1', token: 'secret' }

/** A socket that does what the test says, and remembers all that were opened. */
class FakeSocket extends EventTarget {
  static all: FakeSocket[] = []
  readyState = 0
  sent: string[] = []
  readonly url: string
  readonly protocols: string[]
  constructor(url: string, protocols: string[]) {
    super()
    this.url = url
    this.protocols = protocols
    FakeSocket.all.push(this)
  }
  send(frame: string) {
    this.sent.push(frame)
  }
  close() {
    this.readyState = 3
  }
  up() {
    this.readyState = 1
    this.dispatchEvent(new Event('open'))
  }
  say(data: unknown) {
    this.dispatchEvent(Object.assign(new Event('message'), { data }))
  }
  down() {
    this.dispatchEvent(new Event('close'))
  }
}

const latest = () => FakeSocket.all.at(-1) ?? expect.fail('no socket')

function follow() {
  const heard = { events: 0, updates: 0, gone: 0 }
  const link = openLink({
    api: createApi('https://desk.test'),
    key,
    after: () => 7,
    listener: {
      event: () => (heard.events += 1),
      update: () => (heard.updates += 1),
      gone: () => (heard.gone += 1),
    },
  })
  return { link, heard }
}

describe('following a conversation', () => {
  let polls = 0
  let status = 200

  beforeEach(() => {
    vi.useFakeTimers()
    polls = 0
    status = 200
    FakeSocket.all = []
    vi.stubGlobal('WebSocket', FakeSocket)
    vi.stubGlobal('document', { hidden: false })
    vi.stubGlobal('fetch', async () => {
      polls += 1
      return Response.json({ conversation, messages: [] }, { status })
    })
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('opens a socket where it stopped, with the token outside the address', () => {
    const { link } = follow()
    expect(latest().url).toBe('wss://desk.test/v1/conversations/cvs_1/socket?after=7')
    expect(latest().protocols).toEqual(['laneway', 'secret'])
    link.close()
  })

  it('drops frames that are not events and does not poll while the socket is up', async () => {
    const { link, heard } = follow()
    latest().up()
    for (const frame of ['pong', '{broken', new ArrayBuffer(1)]) latest().say(frame)
    latest().say('{"kind":"typing","author":"desk"}')
    await vi.advanceTimersByTimeAsync(20_000)
    expect([heard.events, polls]).toEqual([1, 0])
    link.close()
  })

  it('notices a half-open socket by the missing pong and reconnects', async () => {
    const { link } = follow()
    const first = latest()
    first.up()
    await vi.advanceTimersByTimeAsync(25_000)
    expect(first.sent).toEqual(['ping'])
    await vi.advanceTimersByTimeAsync(10_000 + 12_000)
    expect(FakeSocket.all.length).toBe(2)
    link.close()
  })

  it('polls while the socket is gone, stops when it is back, and stops for good when closed', async () => {
    const { link, heard } = follow()
    latest().down()
    await vi.advanceTimersByTimeAsync(4_100)
    expect(heard.updates).toBeGreaterThan(0)
    await vi.advanceTimersByTimeAsync(12_000)
    latest().up()
    const before = polls
    await vi.advanceTimersByTimeAsync(12_000)
    expect(polls).toBe(before)
    link.close()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(polls).toBe(before)
  })

  it('says so when the conversation no longer exists', async () => {
    status = 404
    const { link, heard } = follow()
    latest().down()
    await vi.advanceTimersByTimeAsync(4_100)
    expect(heard.gone).toBeGreaterThan(0)
    link.close()
  })
})

it('spreads a thousand reconnects over at least ten seconds, none at once', () => {
  const delays = Array.from({ length: 1_000 }, () => backoff(0, SPREAD))
  expect(Math.min(...delays)).toBeGreaterThanOrEqual(500)
  expect(Math.max(...delays) - Math.min(...delays)).toBeGreaterThan(10_000)
  expect(backoff(50, SPREAD)).toBeLessThanOrEqual(30_000)
})
