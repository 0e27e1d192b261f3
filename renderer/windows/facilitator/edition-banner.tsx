import { words as policyWords } from 'virtual:words/policy';
import { words } from 'virtual:words/routes';
import { Notice } from '../../components/notice';
import { type Policy, smallestGroupOf } from '../../core/policy';
import { kLimits } from '../../core/settings';

/** True in the browsers the app is made for: Chrome, Edge and others built on Chromium. */
const supported = 'locks' in navigator && 'BroadcastChannel' in window && 'chrome' in window;

export interface EditionBannerProps {
  readonly temporary: boolean;
  readonly policy: Policy;
}

/**
 * Says once, above every screen, what this browser cannot do, and that the policy of this computer cannot be read. Nothing in
 * the usual case.
 */
export function EditionBanner({ temporary, policy }: EditionBannerProps) {
  return (
    <>
      <BrowserBanner temporary={temporary} />
      <PolicyBanner policy={policy} />
    </>
  );
}

function PolicyBanner({ policy }: Pick<EditionBannerProps, 'policy'>) {
  if (policy.kind !== 'unreadable') return null;
  const k = smallestGroupOf(kLimits.least, policy);
  return (
    <aside aria-label={policyWords.thisComputer()}>
      <Notice tone="mark" title={policyWords.unreadable()}>
        {policyWords.unreadableExplained({ problem: policy.problem, k, twice: 2 * k })}
      </Notice>
    </aside>
  );
}

function BrowserBanner({ temporary }: Pick<EditionBannerProps, 'temporary'>) {
  if (!temporary && supported) return null;
  return (
    <aside aria-label={words.thisBrowser()}>
      <Notice tone="mark" title={temporary ? words.nothingKept() : words.preferChromeOrEdge()}>
        {temporary ? words.nothingKeptExplained() : words.otherBrowserExplained()}
      </Notice>
    </aside>
  );
}
