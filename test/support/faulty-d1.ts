/** Where the connection breaks: before the n-th batch reaches the database, or after it did and its answer is lost. */
export type Fault = { mode: 'before' | 'after'; call: number }

/** A D1 that fails at one call and at every later one, as a killed process would. */
export function faultyD1(database: D1Database, fault: Fault): D1Database {
  let calls = 0
  return new Proxy(database, {
    get(target, property) {
      if (property !== 'batch') return Reflect.get(target, property).bind(target)
      return async (statements: D1PreparedStatement[]) => {
        calls += 1
        if (calls > fault.call) throw new Error('Network connection lost.')
        if (calls === fault.call && fault.mode === 'before')
          throw new Error('Network connection lost.')
        const results = await target.batch(statements)
        if (calls === fault.call) throw new Error('Network connection lost.')
        return results
      }
    },
  })
}
