/** The OpenAPI document, made from the same schemas that parse requests. */
import { z } from 'zod';
import * as contract from '../contract.ts';
import { insights } from '../contract-insights.ts';
import { itemContext } from '../contract-item.ts';
import { meetingBrief } from '../contract-meeting.ts';
import * as settings from '../contract-settings.ts';
import { json, KEY, ID, ok, PROBLEM, query, schema } from './openapi-words.ts';
import { RECORD_PATHS } from './openapi-records.ts';
import { notifications } from './notification.ts';

const REVISION = { name: 'If-Match', in: 'header', required: true, description: 'The revision that was seen, in quotes.', schema: { type: 'string' } };
const verb = (summary: string, body: z.ZodType) => ({
  post: { summary, parameters: [ID, REVISION, KEY], requestBody: { required: true, content: json(body) }, responses: ok(contract.followUpView, 'The changed follow-up.') },
});

/** Microsoft posts without a token of ours: each notification carries what only Microsoft was told. */
const told = (summary: string) => ({
  post: {
    summary,
    security: [],
    parameters: [query('validationToken', { type: 'string', maxLength: 1_024, description: 'Said back as plain text: how Microsoft Graph makes sure of the address.' })],
    requestBody: { content: json(notifications) },
    responses: {
      '200': { description: 'The validation token.', content: { 'text/plain': { schema: { type: 'string' } } } },
      '202': { description: 'Taken, or left alone: the answer is the same.' },
      ...PROBLEM,
    },
  },
});

export const OPENAPI = {
  openapi: '3.1.0',
  info: { title: 'Followthrough', version: '1', description: 'One short, explained queue of follow-ups. Nothing here sends anything to anyone.' },
  components: { securitySchemes: { user: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
  security: [{ user: [] }],
  paths: {
    '/api/config': { get: { summary: 'What a page needs to sign in', security: [], responses: ok(contract.config, 'The configuration.') } },
    '/api/me': { get: { summary: 'Who is signed in', responses: ok(contract.me, 'The user.') } },
    '/api/follow-ups': {
      get: {
        summary: 'A list, the open ones in the order to do them',
        parameters: [query('state', schema(contract.state)), query('person', { type: 'string', description: 'Any of their addresses, or their id.' }), query('meeting'), query('cursor')],
        responses: ok(contract.followUpList, 'The list.'),
      },
    },
    '/api/follow-ups/decide': {
      post: {
        summary: 'One verb for several follow-ups, each with the revision that was seen; those that cannot be decided so are refused, the others happen',
        parameters: [KEY],
        requestBody: { required: true, content: json(contract.decideRequest) },
        responses: ok(contract.decideAnswer, 'Those that changed, and those that did not.'),
      },
    },
    '/api/follow-ups/{id}': { get: { summary: 'One follow-up, whole', parameters: [ID], responses: ok(contract.followUpView, 'The follow-up.') } },
    '/api/follow-ups/{id}/complete': verb('Done', contract.emptyRequest),
    '/api/follow-ups/{id}/snooze': verb('Later', contract.snoozeRequest),
    '/api/follow-ups/{id}/dismiss': verb('Not this', contract.dismissRequest),
    '/api/follow-ups/{id}/undo': verb('Take the last decision back: the own one, a revival, or a withdrawal', contract.emptyRequest),
    '/api/follow-ups/{id}/draft': verb("Keep an edited draft; {} goes back to the planner's", contract.draftRequest),
    '/api/held-back': { get: { summary: 'Suggestions that were not made, and why', responses: ok(contract.heldBackList, 'The list.') } },
    '/api/held-back/{id}/revive': {
      post: {
        summary: 'Make the suggestion all the same',
        parameters: [ID, KEY],
        requestBody: { content: json(contract.emptyRequest) },
        responses: ok(contract.followUpView, 'The follow-up it became.'),
      },
    },
    '/api/people': {
      get: {
        summary: 'Everyone in the calendar, the most recently met first, those never met last',
        parameters: [query('query', { type: 'string', maxLength: 200, description: 'Words of a name, an address or a domain, in any order, without regard to case and accents.' }), query('cursor')],
        responses: ok(contract.personList, 'The list.'),
      },
    },
    '/api/people/{id}/merge': {
      post: {
        summary: 'Say that somebody else in the list is the same person',
        parameters: [ID, KEY],
        requestBody: { required: true, content: json(contract.mergeRequest) },
        responses: ok(contract.personView, 'The person, with all addresses.'),
      },
    },
    '/api/people/{id}/unmerge': {
      post: {
        summary: 'Say that some of their addresses are somebody else',
        parameters: [ID, KEY],
        requestBody: { required: true, content: json(contract.unmergeRequest) },
        responses: ok(contract.personView, 'The person, without these addresses.'),
      },
    },
    '/api/people/{id}': {
      get: { summary: 'One person, with your note and the timeline', parameters: [ID], responses: ok(contract.personView, 'The person.') },
      patch: {
        summary: 'Circle, note, and never to be suggested; what is left out stays',
        parameters: [ID, KEY],
        requestBody: { required: true, content: json(contract.personPatch) },
        responses: ok(contract.personView, 'The changed person.'),
      },
    },
    ...RECORD_PATHS,
    '/api/items/context': {
      get: {
        summary: 'The people on a message or an appointment, and what is open with them',
        parameters: [query('addresses', { type: 'string', description: 'At most 50 addresses, with commas between.' })],
        responses: ok(itemContext, 'Those who are known, and the open follow-ups with any of them.'),
      },
    },
    '/api/meetings/{id}/brief': {
      get: {
        summary: 'Who comes to a meeting, and what is open with them',
        parameters: [{ ...ID, description: 'The id of a meeting, or of the thread of its chat in Teams: of a series that is the occurrence of now.' }],
        responses: ok(meetingBrief, 'The brief.'),
      },
    },
    '/api/insights': { get: { summary: 'Your own behaviour in figures; nobody is named or rated', responses: ok(insights, 'The last 26 weeks and six months.') } },
    '/api/explain': {
      get: {
        summary: "Every rule's verdict on a person or on a meeting: why, and why not",
        parameters: [
          query('person', { type: 'string', description: 'An address, or the id of a person. Exactly one of person and meeting.' }),
          query('meeting', { type: 'string', description: 'The id of a meeting, or its iCalUId.' }),
        ],
        responses: ok(contract.verdictList, 'The verdicts.'),
      },
    },
    '/api/settings': {
      get: { summary: 'What is switched on and set, and what it takes to be allowed', responses: ok(settings.settings, 'The settings.') },
      patch: {
        summary: 'Switch things on or off, and set how rules speak; each consent is asked for at once, and says where it is not allowed yet',
        parameters: [KEY],
        requestBody: { required: true, content: json(settings.settingsPatch) },
        responses: ok(settings.settings, 'The settings as they are now.'),
      },
    },
    '/api/graph/notifications': told('Microsoft Graph tells that a calendar changed'),
    '/api/graph/lifecycle': told('Microsoft Graph tells what becomes of a subscription'),
    '/api/sync': { post: { summary: 'Read the calendar now, in the background', responses: { '202': { description: 'A round runs.' }, ...PROBLEM } } },
    '/api/sync/events': {
      get: {
        summary: 'Progress of rounds, as server-sent events',
        responses: { '200': { description: 'A stream.', content: { 'text/event-stream': { schema: schema(contract.syncProgress) } } }, ...PROBLEM },
      },
    },
  },
};
