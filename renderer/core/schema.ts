import * as z from 'zod/mini';

/*
 * Zod, for every schema of the pages. By default it tries `new Function` when the first object is described, to see
 * whether it may make faster code: the policy of both editions refuses that, and the refusal alone costs the start of a
 * page some 20 ms and a report in its console. So the question is not asked.
 */
z.config({ jitless: true });

export { z };
