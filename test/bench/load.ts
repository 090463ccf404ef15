import { readFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { Agent, request } from 'node:http'

export type Timing = {
  count: number
  seconds: number
  perSecond: number
  p50: number
  p99: number
  cpuMs: number
  failed: number
}

type Call = (index: number) => Promise<boolean>

/** Makes `count` calls, `lanes` at once, and gives latencies in ms, throughput, and the server's CPU per call. */
export async function load(
  count: number,
  lanes: number,
  serverPid: number,
  call: Call,
): Promise<Timing> {
  const latencies: number[] = []
  let next = 0
  let failed = 0
  const cpuBefore = cpuMsOf(serverPid)
  const started = performance.now()
  async function lane(): Promise<void> {
    while (next < count) {
      const index = next
      next += 1
      const at = performance.now()
      if (!(await call(index))) failed += 1
      latencies.push(performance.now() - at)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  const seconds = (performance.now() - started) / 1000
  const sorted = latencies.toSorted((a, b) => a - b)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return {
    count,
    seconds,
    failed,
    perSecond: count / seconds,
    p50: at(0.5),
    p99: at(0.99),
    cpuMs: (cpuMsOf(serverPid) - cpuBefore) / count,
  }
}

export type Posted = { status: number; text: string; retryAfter: string | undefined }

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/**
 * One POST over a kept connection; Node's `fetch` would cost the load generator more than the server. A text is sent as
 * it is.
 */
export function post(
  url: URL,
  path: string,
  body: object | string,
  headers: Record<string, string> = {},
): Promise<Posted> {
  const payload = typeof body === 'string' ? body : JSON.stringify(body)
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        agent,
        host: url.hostname,
        port: url.port,
        path,
        method: 'POST',
        headers: {
          ...headers,
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(payload),
        },
      },
      (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (chunk: string) => (text += chunk))
        response.on('end', () => {
          const { statusCode: status = 0, headers: told } = response
          resolve({ status, text, retryAfter: told['retry-after'] })
        })
      },
    )
    outgoing.on('error', reject)
    outgoing.end(payload)
  })
}

/** The workerd processes that this process started. */
export function workerdPids(): number[] {
  const children = execFileSync('ps', ['-o', 'pid=,comm=', '--ppid', String(process.pid)], {
    encoding: 'utf8',
  })
  return children
    .split('\n')
    .filter((line) => line.includes('workerd'))
    .map((line) => Number.parseInt(line, 10))
}

/** User and system time of a process in ms, from /proc (100 ticks a second); zero where there is none. */
function cpuMsOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return 0
  }
}
