/**
 * The yardstick: a Worker with nothing but the platform. Each POST makes the same number of D1 round trips as an
 * automated reply, with the same number of statements of the plainest kind, and answers JSON.
 */
export default {
  async fetch(request: Request, env: { DB: D1Database }): Promise<Response> {
    const { text } = (await request.json()) as { text: string }
    const read = env.DB.prepare('SELECT value FROM plain WHERE id = ?')
    const write = env.DB.prepare('INSERT INTO plain (id, value) VALUES (?, ?)')
    await env.DB.batch([write.bind(crypto.randomUUID(), text), read.bind('a'), read.bind('b')])
    await env.DB.batch([write.bind(crypto.randomUUID(), text), read.bind('c'), read.bind('d')])
    return Response.json({ ok: true })
  },
}
