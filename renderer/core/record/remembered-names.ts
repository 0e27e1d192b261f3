import { z } from '../schema';
import { isUrn, recordLimits, recordTextProblem } from './delivery-record';

const name = z.string().check(z.refine((text) => recordTextProblem(text) === null));

/** Reads what is remembered: only what a record takes. */
export const rememberedNames = z.object({
  school: name,
  urn: z.string().check(z.refine(isUrn)),
  by: z.array(name).check(z.minLength(1), z.maxLength(recordLimits.people)),
});

/** A school, its reference number or an empty text, and the staff who teach there: for the next delivery record. */
export interface RememberedNames {
  readonly school: string;
  readonly urn: string;
  readonly by: readonly string[];
}
