/** The screens outside a session. */
export type Route =
  | { readonly kind: 'home' }
  | { readonly kind: 'prepare'; readonly lesson: string }
  | { readonly kind: 'results'; readonly open?: string }
  | { readonly kind: 'merge' }
  | { readonly kind: 'settings'; readonly backTo?: Route };

export type Go = (route: Route) => void;
