import './audience.css';
import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { afterPaint } from '../../components/after-paint';
import { LiveRegion } from '../../components/live-region';
import { TouchControls, useTouched } from '../../components/touch-controls';
import type { AudienceRequest, ViewStamp } from '../../core/contract/messages';
import { HoldingScreen } from '../../lesson-parts/screens/holding-screen';
import { SlideStage, type StageRatio } from '../../lesson-parts/slide-stage';
import { useStageNews } from '../../lesson-parts/use-stage-news';
import type { AudienceLink } from '../../sync/audience-link';
import type { AudienceSource, ShownView } from './audience-source';
import { LastGoodView } from './last-good-view';
import { receiveViews } from './receive-views';
import { screenName } from './screen-name';
import { useAudienceKeys } from './use-audience-keys';
import { usePageFacts } from './use-page-facts';
import { useStageRatio } from './use-stage-ratio';

/** The room's display: the slide and nothing else. */
export function AudienceApp({ source }: { readonly source: AudienceSource }) {
  const [shown, setShown] = useState<ShownView | null>(null);
  const link = useRef<AudienceLink | null>(null);
  useEffect(() => {
    const opened = receiveViews(
      source,
      // In the page before anything else happens: the lag between a key and the display is what the room notices.
      (next) => flushSync(() => setShown(next)),
      () => {
        opened.close();
        setShown(null);
        window.close();
      },
    );
    link.current = opened;
    return () => opened.close();
  }, [source]);

  const send = useCallback((request: AudienceRequest) => link.current?.request(request), []);
  const handleEvent = useCallback(
    (activity: string, event: unknown) => send({ kind: 'activity', activity, event }),
    [send],
  );
  const ratio = useStageRatio();
  const stage = useRef(ratio);
  const painted = useRef<ViewStamp | null>(null);
  const handleDrawn = useCallback(
    ({ stamp }: ShownView) =>
      afterPaint(() => {
        painted.current = stamp;
        link.current?.shown(stamp, stage.current);
      }),
    [],
  );
  // The facilitator's own picture of the room has the same shape, also after this window was made another size.
  useEffect(() => {
    if (stage.current === ratio) return;
    stage.current = ratio;
    if (painted.current !== null) link.current?.shown(painted.current, ratio);
  }, [ratio]);
  useAudienceKeys(send, shown?.view.look ?? {});
  usePageFacts(shown);
  const frame = useRef<HTMLDivElement>(null);
  useStageNews(frame, shown?.view.screen ?? null, shown && screenName(shown));
  const { touched, handleDown } = useTouched();

  return (
    <main
      className="audience"
      data-screen={shown?.view.screen.kind === 'cover' ? shown.view.screen.cover : undefined}
      onPointerDown={handleDown}
    >
      <div ref={frame} className="audience-frame" data-ratio={ratio}>
        {shown === null ? (
          <Holding ratio={ratio} />
        ) : (
          <LastGoodView
            shown={shown}
            draw={({ view, lesson }) => (
              <SlideStage lesson={lesson} view={view} ratio={ratio} onActivityEvent={handleEvent} />
            )}
            onDrawn={handleDrawn}
            fallback={<Holding ratio={ratio} />}
          />
        )}
      </div>
      {touched && (
        <div className="audience-touch">
          <TouchControls
            keyWords={shown?.view.keyWords ?? false}
            keyWordsShown={shown?.view.screen.kind === 'words'}
            onCommand={(command) => send({ kind: 'command', command })}
          />
        </div>
      )}
      <LiveRegion />
    </main>
  );
}

function Holding({ ratio }: { readonly ratio: StageRatio }) {
  return (
    <div className="stage" data-ratio={ratio} data-screen="holding">
      <HoldingScreen />
    </div>
  );
}
