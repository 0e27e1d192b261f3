type Callback = (lock: { readonly name: string } | null) => unknown;
interface Options {
  readonly mode?: 'exclusive' | 'shared';
  readonly ifAvailable?: boolean;
  readonly steal?: boolean;
}
interface Hold {
  readonly mode: 'exclusive' | 'shared';
  readonly page: string;
  readonly broken: (reason: Error) => void;
}
interface Waiting {
  readonly mode: 'exclusive' | 'shared';
  readonly take: () => void;
}

/**
 * Web Locks as browsers have them, for tests: exclusive and shared holds, a queue, `ifAvailable`, `steal`, `query`,
 * and release when a page goes away. `page(name)` is the `navigator.locks` of one page.
 */
export function fakeLocks() {
  const held = new Map<string, Hold[]>();
  const queues = new Map<string, Waiting[]>();
  const holdsOf = (name: string) => held.get(name) ?? [];
  const isFree = (name: string, mode: Hold['mode']) =>
    holdsOf(name).length === 0 || (mode === 'shared' && holdsOf(name).every((hold) => hold.mode === 'shared'));

  const serve = (name: string) => {
    const queue = queues.get(name) ?? [];
    for (let first = queue[0]; first !== undefined && isFree(name, first.mode); first = queue[0]) {
      queue.shift();
      first.take();
    }
  };
  const drop = (name: string, hold: Hold) => {
    held.set(
      name,
      holdsOf(name).filter((other) => other !== hold),
    );
    serve(name);
  };

  const page = (pageName: string) => ({
    request(name: string, optionsOrCallback: Options | Callback, given?: Callback): Promise<unknown> {
      const options = typeof optionsOrCallback === 'function' ? {} : optionsOrCallback;
      const callback = typeof optionsOrCallback === 'function' ? optionsOrCallback : given;
      if (callback === undefined) throw new TypeError('Unexpected request without a callback');
      const mode = options.mode ?? 'exclusive';
      return new Promise((resolve, reject) => {
        const take = () => {
          const hold: Hold = { mode, page: pageName, broken: reject };
          held.set(name, [...holdsOf(name), hold]);
          void Promise.resolve(callback({ name })).then((value) => {
            drop(name, hold);
            resolve(value);
          }, reject);
        };
        // A browser answers later, never within the call.
        queueMicrotask(() => {
          if (options.steal === true) {
            const robbed = holdsOf(name);
            held.set(name, []);
            for (const hold of robbed) hold.broken(new DOMException('stolen', 'AbortError'));
            take();
          } else if (isFree(name, mode) && (queues.get(name) ?? []).length === 0) take();
          else if (options.ifAvailable === true) resolve(callback(null));
          else queues.set(name, [...(queues.get(name) ?? []), { mode, take }]);
        });
      });
    },
    query: () =>
      Promise.resolve({
        held: [...held].flatMap(([name, holds]) => holds.map(({ mode, page: clientId }) => ({ name, mode, clientId }))),
      }),
  });

  return {
    page,
    /** The page is closed, reloaded or has crashed: everything it held is let go. */
    closePage(pageName: string) {
      for (const [name, holds] of held) for (const hold of holds) if (hold.page === pageName) drop(name, hold);
    },
  };
}
