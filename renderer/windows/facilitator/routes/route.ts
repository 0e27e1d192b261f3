import type { TaughtDelivery } from '../record/taught-delivery';

/** The screens outside a session. */
export type Route =
  | { readonly kind: 'home' }
  | { readonly kind: 'prepare'; readonly lesson: string }
  | { readonly kind: 'results'; readonly open?: string }
  | { readonly kind: 'merge' }
  | { readonly kind: 'settings'; readonly backTo?: Route }
  | { readonly kind: 'kept' | 'privacy'; readonly backTo: Route }
  /** The last step of Wrap-up; `then` comes after it. */
  | { readonly kind: 'record'; readonly delivery: TaughtDelivery; readonly then: Route };

export type Go = (route: Route) => void;
