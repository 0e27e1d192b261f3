import { type Policy, policyFileName, readPolicy, unreachablePolicy } from '../core/policy';

/**
 * The policy of this computer, as the edition serves it beside its pages. A web host that has no such file has no policy;
 * a file that is there and cannot be had is never taken for none.
 */
export async function fetchPolicy(): Promise<Policy> {
  try {
    const reply = await fetch(new URL(policyFileName, document.baseURI), { cache: 'no-store' });
    if (reply.status === 404) return { kind: 'none' };
    if (reply.ok) return readPolicy(await reply.text());
    return unreachablePolicy(reply.status);
  } catch {
    return unreachablePolicy(null);
  }
}
