import * as z from 'zod/mini';
import type { Requests } from '../../renderer/core/contract/ipc';
import { longestFileName } from '../services/file-name';

/** Largest file a page may save, in UTF-16 units or bytes. A term of results is far below it. */
const longestText = 8_000_000;

const fileName = z.string().check(z.minLength(1), z.maxLength(longestFileName));

/** Longer than the id of any display: digits, and a place. */
const longestDisplayId = 80;

const displayId = z.string().check(z.minLength(1), z.maxLength(longestDisplayId));

type Schemas = { readonly [Channel in keyof Requests]: z.ZodMiniType<Parameters<Requests[Channel]>> };

/** What each request must look like before its handler sees it. Nothing else passes: no further argument, no further key. */
export const requestSchemas: Schemas = {
  'file:save': z.tuple([
    z.union([
      z.strictObject({ name: fileName, text: z.string().check(z.maxLength(longestText)) }),
      z.strictObject({
        name: fileName,
        bytes: z.instanceof(Uint8Array).check(z.refine(({ byteLength }) => byteLength <= longestText)),
      }),
    ]),
  ]),
  'displays:list': z.tuple([]),
  'displays:confirm': z.tuple([z.nullable(displayId), z.optional(z.nullable(displayId))]),
  'displays:identify': z.tuple([]),
  'displays:drawn': z.tuple([z.int()]),
  'window:toggle-full-screen': z.tuple([]),
  'keys:letters': z.tuple([z.boolean()]),
  'page:save-pdf': z.tuple([
    z.strictObject({ name: fileName, month: z.string().check(z.regex(/^20[2-9]\d-(?:0[1-9]|1[0-2])$/u)) }),
  ]),
  'page:print': z.tuple([]),
};
