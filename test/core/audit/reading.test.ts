import { describe, expect, test } from 'vitest'
import { decoded } from '../../../scripts/audit/decode.ts'
import { plainText } from '../../../scripts/audit/plain-text.ts'
import { readTickets } from '../../../scripts/audit/read-tickets.ts'
import { minutesOf, momentOf } from '../../../scripts/audit/times.ts'

const csv = (...lines: string[]) => lines.join('\n')
const first = (text: string) => readTickets(text).tickets[0]
const at = (iso: string) => new Date(iso)

describe('exports', () => {
  test('Zendesk’s is recognised, with and without a description', () => {
    const header =
      '"Summation column","Id","Requester","Requester email","Subject","Tags","Status","Via","Ticket type","Created at","Solved at","First reply time in minutes","Full resolution time in minutes"'
    const row =
      '"1","77","Ann","ann@mail.example","Where is it?","vip shipping","Closed","Chat","-","2026-11-02 10:00","2026-11-02 12:00","30","120"'
    const read = readTickets(csv(header, row))
    expect(read).toMatchObject({ format: 'Zendesk', problems: [] })
    expect(read.tickets[0]).toEqual({
      line: 2,
      id: '77',
      subject: 'Where is it?',
      body: '',
      channel: 'chat',
      customer: 'ann@mail.example',
      tags: ['vip', 'shipping'],
      status: 'Closed',
      createdAt: at('2026-11-02T10:00:00Z'),
      firstReplyMinutes: 30,
      resolutionMinutes: 120,
    })
    expect(first(csv(`${header},"Description"`, `${row},"Two weeks now."`))?.body).toBe(
      'Two weeks now.',
    )
  })

  test('Gorgias’ is recognised, and its seconds are read as such', () => {
    const read = readTickets(
      csv(
        'Ticket id,Tags,Initial channel,Last used integration type,Created by an agent,Subject,Creation date,Closed date,Customer email,First response time (s),Resolution time (s)',
        '1001,"wismo,urgent",instagram-direct-message,gmail,False,Cancel it,2026-04-14 10:00:00,,one@mail.example,180,7200',
      ),
    )
    expect(read.format).toBe('Gorgias')
    expect(read.tickets[0]).toMatchObject({
      id: '1001',
      subject: 'Cancel it',
      channel: 'social',
      tags: ['wismo', 'urgent'],
      createdAt: at('2026-04-14T10:00:00Z'),
      firstReplyMinutes: 3,
      resolutionMinutes: 120,
    })
  })

  test('Freshdesk’s is recognised, and its clock times are hours', () => {
    const read = readTickets(
      csv(
        'Ticket ID,Subject,Description,Status,Source,Created time,Resolved time,Initial response time,Time tracked,First response time (in hrs),Resolution time (in hrs),Agent interactions,Tags,Email',
        '5,Refund,"<div>I want <b>my money</b></div>",Closed,Phone,2026-11-02 10:00:00,2026-11-03 10:00:00,2026-11-02 10:45:00,0:12:00,,24:00:00,2,,bo@mail.example',
      ),
    )
    expect(read.format).toBe('Freshdesk')
    expect(read.tickets[0]).toMatchObject({
      body: 'I want my money',
      channel: 'phone',
      customer: 'bo@mail.example',
      firstReplyMinutes: 45,
      resolutionMinutes: 1440,
      handleMinutes: 12,
    })
  })

  test('any table with a subject or a message is read, whatever case and spacing its header has', () => {
    const read = readTickets(
      csv(
        ' Subject ,BODY,Reply,Created_At,Language,Handle Minutes,first_reply_at',
        'Hi,Where is it?,On its way.,2026-11-02T10:00:00+01:00,de-AT,7.5,2026-11-02T10:30:00+01:00',
      ),
    )
    expect(read.format).toBe('plain table')
    expect(read.tickets[0]).toMatchObject({
      subject: 'Hi',
      body: 'Where is it?',
      reply: 'On its way.',
      language: 'de',
      channel: 'email',
      createdAt: at('2026-11-02T09:00:00Z'),
      handleMinutes: 7.5,
      firstReplyMinutes: 30,
    })
    expect(readTickets('message\nWhere, oh where, is it?').tickets[0]?.body).toBe(
      'Where, oh where, is it?',
    )
  })
})

describe('files as they come', () => {
  test.each([
    ['semicolons', 'subject;body\nA;one, two; \nB;"x; y, z"', false],
    ['semicolons', 'subject;body\nA;one, two, three\nB;"x; y, z"', true],
    ['tabs', 'subject\tbody\nA\tone, two, three\nB\tx; y, z', true],
    ['bars', 'subject|body\nA|one, two, three\nB|x; y, z', true],
    ['Excel’s first line', 'sep=;\nsubject;body\nA;one, two, three\nB;"x; y, z"', true],
    ['a BOM and CRLF', '\uFEFFsubject,body\r\nA,"one, two, three"\r\nB,"x; y, z"\r\n', true],
  ])('%s', (_what, text, whole) => {
    const { tickets, problems } = readTickets(text)
    expect(problems.length === 0).toBe(whole)
    if (whole) expect(tickets.map(({ body }) => body)).toEqual(['one, two, three', 'x; y, z'])
  })

  test('line breaks and doubled quotes inside quotes', () => {
    const { tickets, problems } = readTickets('subject,body\nA,"one\n\n""two"""\nB,three')
    expect(problems).toEqual([])
    expect(tickets.map(({ line, body }) => [line, body])).toEqual([
      [2, 'one\n\n"two"'],
      [5, 'three'],
    ])
  })

  test('Latin-1, UTF-8 and UTF-16', () => {
    const words = 'Rückgabe für Größe'
    expect(decoded(Buffer.from(words, 'latin1'))).toBe(words)
    expect(decoded(Buffer.from(words))).toBe(words)
    expect(decoded(Buffer.from(`\uFEFF${words}`, 'utf16le'))).toBe(words)
  })

  test('broken rows are told by their line, and the rest is read', () => {
    const { tickets, problems } = readTickets(
      csv(
        'subject,body,created_at',
        'A,fine,2026-11-02',
        ' ,,2026-11-02',
        'B,too,many,fields',
        'C,when,yesterday-ish',
        'D,"never closed,2026-11-02',
        'E,"fine, too",2026-11-03',
        'F,fine,',
      ),
    )
    expect(tickets.map(({ subject, line }) => [subject, line])).toEqual([
      ['A', 2],
      ['E', 7],
      ['F', 8],
    ])
    expect(problems).toEqual([
      { line: 3, problem: 'It has neither a message nor a subject.' },
      { line: 4, problem: 'Too many fields: expected 3 fields but parsed 4' },
      { line: 5, problem: '"yesterday-ish" is not a date.' },
      { line: 6, problem: 'A quote is not closed.' },
    ])
  })

  test('a quote that stays open at the end takes nothing with it', () => {
    const { tickets, problems } = readTickets('subject,body\nA,one\nB,"open\nC,three\nD,four')
    expect(tickets.map(({ subject }) => subject)).toEqual(['A', 'C', 'D'])
    expect(problems).toEqual([{ line: 3, problem: 'A quote is not closed.' }])
  })

  test('nothing to read is said, with what is needed', () => {
    expect(readTickets('').unreadable).toBe('The file is empty.')
    expect(readTickets(' \n\n').unreadable).toBe('The file is empty.')
    expect(readTickets('subject,body').unreadable).toBe('No row holds a ticket.')
    expect(readTickets('colour,size\nred,9').unreadable).toMatch(
      /subject, body, description or message.*colour, size/,
    )
  })
})

describe('messages', () => {
  test.each([
    ['<p>Hello<br>there &amp; you &uuml;&#252;</p><style>p{}</style>', 'Hello\nthere & you üü'],
    ['&lt;b&gt; is no markup', '&lt;b&gt; is no markup'],
    ['<div>a &amp;lt;script&amp;gt;</div>', 'a &lt;script&gt;'],
    ['5 < 6 and 7 > 6', '5 < 6 and 7 > 6'],
    ['write to <ann@mail.example>', 'write to <ann@mail.example>'],
    ['New.\n\nOn Mon, 2 Nov 2026 Shop <a@b.example> wrote:\n> Old.', 'New.'],
    ['Neu.\n\nAm 02.11.2026 um 10:00 schrieb Shop <a@b.example>:\n> Alt.', 'Neu.'],
    ['New.\n-----Original Message-----\nOld.', 'New.'],
    ['Neuf.\n\nDe : Shop\nEnvoyé : lundi\nVieux.', 'Neuf.'],
    ['New.\n-- \nAnn Lee', 'New.'],
    ['<div>New.</div><blockquote>Old.</blockquote>', 'New.'],
  ])('%j is read as %j', (body, text) => {
    expect(plainText(body)).toBe(text)
  })

  test.each([
    ['2026-11-02', '2026-11-02T00:00:00Z'],
    ['2026-11-02 10:22:31 +0100', '2026-11-02T09:22:31Z'],
    ['02.11.2026 10:22', '2026-11-02T10:22:00Z'],
    ['11/18/2026 2:05 PM', '2026-11-18T14:05:00Z'],
    ['18/11/2026 14:05', '2026-11-18T14:05:00Z'],
    ['Nov 18, 2026 14:05', '2026-11-18T14:05:00Z'],
  ])('%s is a moment', (text, iso) => {
    expect(momentOf(text)).toEqual(at(iso))
  })

  test('what is no date or duration is not guessed', () => {
    expect(['2026-02-31', '31/31/2026', '5', 'soon'].map(momentOf)).toEqual(
      Array(4).fill(undefined),
    )
    expect(minutesOf('n/a', 'hours')).toBeUndefined()
    expect(minutesOf('1,5', 'hours')).toBe(90)
    expect(minutesOf('01:30:30', 'hours')).toBe(90.5)
  })
})
