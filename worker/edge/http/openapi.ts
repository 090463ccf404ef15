import * as z from 'zod/mini'
import {
  NameCustomer,
  RateConversation,
  SendMessage,
  StartConversation,
} from '../../../shared/api.ts'
import { StoreEvents } from '../../../shared/event.ts'

const errors = (...codes: number[]) =>
  Object.fromEntries(
    codes.map((code) => [
      code,
      { description: 'Error', content: json({ $ref: '#/components/schemas/Error' }) },
    ]),
  )
const json = (schema: object) => ({ 'application/json': { schema } })
const body = (schema: z.ZodMiniType) => ({
  required: true,
  content: json(z.toJSONSchema(schema, { io: 'input' })),
})
const answer = (description: string, name: string) => ({
  description,
  content: json({ $ref: `#/components/schemas/${name}` }),
})
const bearer = [{ conversationToken: [] }]
const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }

/** The shopper's API as OpenAPI 3.1, made from the schemas that check the calls. */
export function openApi(server: string): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Laneway',
      version: '0.1.0',
      description: 'Hybrid customer service for online stores.',
    },
    servers: [{ url: server }],
    paths: PATHS,
    components: {
      securitySchemes: { conversationToken: { type: 'http', scheme: 'bearer' } },
      schemas: SCHEMAS,
    },
  }
}

const PATHS = {
  '/v1/conversations': {
    post: {
      summary: 'Start a conversation',
      requestBody: body(StartConversation),
      responses: {
        201: answer('The conversation, its token, and the greeting', 'Started'),
        ...errors(400, 401, 403, 404, 413, 429, 503),
      },
    },
  },
  '/v1/conversations/{id}/identity': {
    post: {
      summary: 'Name the customer of a conversation; from then on only the new token opens it',
      parameters: [id],
      security: bearer,
      requestBody: body(NameCustomer),
      responses: {
        200: answer('The conversation, its new token, and no messages', 'Started'),
        ...errors(400, 401, 403, 404, 409, 413, 503),
      },
    },
  },
  '/v1/conversations/{id}/messages': {
    post: {
      summary: 'Send a message; the same id again gives the same answer',
      parameters: [id],
      security: bearer,
      requestBody: body(SendMessage),
      responses: {
        200: answer('The stored message and the replies to it', 'Update'),
        ...errors(400, 401, 403, 404, 413, 429, 503),
      },
    },
    get: {
      summary: 'Messages after a sequence number',
      parameters: [id, { name: 'after', in: 'query', schema: { type: 'integer', minimum: 0 } }],
      security: bearer,
      responses: {
        200: answer('Messages in order, at most 200', 'Update'),
        ...errors(400, 401, 404, 503),
      },
    },
  },
  '/v1/conversations/{id}/handover': {
    post: {
      summary: 'A person, now',
      parameters: [id],
      security: bearer,
      responses: {
        200: answer('What the customer is told', 'Update'),
        ...errors(401, 404, 503),
      },
    },
  },
  '/v1/conversations/{id}/rating': {
    post: {
      summary: 'Rate the conversation',
      parameters: [id],
      security: bearer,
      requestBody: body(RateConversation),
      responses: { 204: { description: 'Stored' }, ...errors(400, 401, 404, 429, 503) },
    },
  },
  '/v1/webhooks/{merchant}/store/laneway': {
    post: {
      summary: 'Report what happened to orders and stock; the same event again changes nothing',
      description:
        'Signed by Standard Webhooks with the secret owners read at /console/api/identity. Times are within 300 seconds.',
      parameters: [
        { name: 'merchant', in: 'path', required: true, schema: { type: 'string' } },
        ...['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => ({
          name,
          in: 'header',
          required: true,
          schema: { type: 'string' },
        })),
      ],
      requestBody: body(StoreEvents),
      responses: {
        200: answer('How many events came, and how many of them are new', 'Reported'),
        ...errors(400, 401, 413, 503),
      },
    },
  },
}

const string = { type: 'string' }
const Owner = {
  type: 'object',
  required: ['kind'],
  properties: { kind: { enum: ['desk', 'helpdesk', 'agent'] }, name: string },
}
const Conversation = {
  type: 'object',
  required: ['id', 'status', 'owner', 'language'],
  properties: {
    id: string,
    status: { enum: ['open', 'waiting', 'resolved'] },
    owner: Owner,
    language: string,
  },
}
const Message = {
  type: 'object',
  required: ['id', 'seq', 'at', 'author', 'text', 'language', 'ai_generated'],
  properties: {
    id: string,
    seq: { type: 'integer', minimum: 1 },
    at: { type: 'string', format: 'date-time' },
    author: {
      type: 'object',
      required: ['kind'],
      properties: { kind: { enum: ['customer', 'desk', 'agent', 'system'] }, name: string },
    },
    text: string,
    language: string,
    ai_generated: { type: 'boolean' },
    card: {
      type: 'object',
      required: ['kind'],
      properties: { kind: { enum: ['order', 'article'] } },
    },
    choices: {
      type: 'array',
      items: {
        type: 'object',
        required: ['label', 'text'],
        properties: { label: string, text: string, action: { const: 'handover' } },
      },
    },
  },
}
const messages = { type: 'array', items: { $ref: '#/components/schemas/Message' } }
const conversation = { $ref: '#/components/schemas/Conversation' }
const SCHEMAS = {
  Conversation,
  Message,
  Update: {
    type: 'object',
    required: ['conversation', 'messages'],
    properties: { conversation, messages },
  },
  Started: {
    type: 'object',
    required: ['conversation', 'messages', 'token'],
    properties: { conversation, messages, token: string },
  },
  Reported: {
    type: 'object',
    required: ['received', 'new'],
    properties: {
      received: { type: 'integer', minimum: 1 },
      new: { type: 'integer', minimum: 0 },
    },
  },
  Error: {
    type: 'object',
    required: ['error'],
    properties: {
      error: {
        type: 'object',
        required: ['code', 'message'],
        properties: { code: string, message: string, field: string },
      },
    },
  },
}
