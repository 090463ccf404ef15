import { describe } from 'vitest'
import { d1Store } from '../../worker/adapters/d1/store/store.ts'
import { joinRoundTrips } from '../../worker/adapters/d1/database.ts'
import { testEnv } from '../support/desk.ts'
import { storeContract } from './store-contract.ts'

describe('the built-in store', () => {
  storeContract(() => d1Store(joinRoundTrips(testEnv.DB)))
})
