import { words as policyWords } from 'virtual:words/policy';
import { words } from 'virtual:words/storage';
import { Notice } from '../../components/notice';
import { type Policy, smallestGroupOf } from '../../core/policy';
import { kLimits } from '../../core/settings';
import type { AppSnapshot } from '../../state/app-store';

/** True in the browsers the app is made for: Chrome, Edge and others built on Chromium. */
const supported = 'locks' in navigator && 'BroadcastChannel' in window && 'chrome' in window;

export type EditionBannerProps = StorageBannerProps & PolicyBannerProps;
type StorageBannerProps = Pick<AppSnapshot, 'temporary' | 'unsaved' | 'setAside'>;

/**
 * Says once, above every screen, what this browser cannot do, what happened to what is kept, or that the policy of this
 * computer cannot be read, and what to do. Nothing in the usual case.
 */
export function EditionBanner({ policy, ...storage }: EditionBannerProps) {
  return (
    <>
      <StorageBanner {...storage} />
      <PolicyBanner policy={policy} />
    </>
  );
}

interface PolicyBannerProps {
  readonly policy: Policy;
}

function PolicyBanner({ policy }: PolicyBannerProps) {
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

function StorageBanner(props: StorageBannerProps) {
  const said = toSay(props);
  if (said === null) return null;
  return (
    <aside aria-label={words.thisBrowser()}>
      <Notice tone="mark" title={said.title} announce={props.unsaved}>
        {said.what}
      </Notice>
    </aside>
  );
}

/** The one that matters most. */
function toSay({ temporary, unsaved, setAside }: StorageBannerProps): { title: string; what: string } | null {
  if (temporary === 'refused') return { title: words.nothingKept(), what: words.nothingKeptExplained() };
  if (temporary === 'newer') return { title: words.keptByNewer(), what: words.keptByNewerExplained() };
  if (unsaved) return { title: words.notWritten(), what: words.notWrittenExplained() };
  if (setAside > 0)
    return { title: words.putAside({ count: setAside }), what: words.putAsideExplained({ count: setAside }) };
  return supported ? null : { title: words.preferChromeOrEdge(), what: words.otherBrowserExplained() };
}
