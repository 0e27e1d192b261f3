import { words } from 'virtual:words/activities-clip';
import { Play } from 'lucide-react';
import { SizedText } from '../options/sized-text';
import type { AudienceViewProps } from '../view-props';
import type { ClipEvent, ClipView, PublicClip } from './model';
import { useOrders } from './use-orders';
import './audience.css';

/** The clip with its captions, or a page of its transcript. It plays when the facilitator says so, and in no thumbnail. */
export function AudienceView({ item, view, onEvent, hall }: AudienceViewProps<PublicClip, ClipView, ClipEvent>) {
  const { order, transcript, blocked } = view;
  const live = onEvent !== undefined;
  const { video, playHere } = useOrders({
    src: item.src,
    order,
    live,
    covered: transcript !== null,
    onBlocked: (isBlocked) => onEvent?.({ kind: 'blocked', blocked: isBlocked }),
  });
  return (
    <div className="clip">
      <div className="clip-frame" hidden={transcript !== null}>
        <video
          ref={video}
          className="clip-video"
          aria-label={item.title}
          src={item.src}
          preload={live ? 'auto' : 'metadata'}
          muted={!live}
          playsInline
        >
          <track kind="captions" src={item.captions} label={words.captions()} default />
        </video>
        {live && blocked && (
          <button type="button" className="clip-play" onClick={playHere}>
            <Play size="1.1em" fill="currentColor" aria-hidden /> {words.playHere()}
          </button>
        )}
      </div>
      {transcript !== null && (
        <SizedText
          className="clip-transcript"
          runs={transcript.text.split('\n').map((text, line) => ({ text, beside: 6, around: line === 0 ? 18 : 0 }))}
          hall={hall}
        >
          <p className="clip-transcript-name">
            {words.transcriptOf({ title: item.title })}
            {transcript.pages > 1 && (
              <span className="clip-transcript-page">
                {words.page({ page: transcript.page + 1, pages: transcript.pages })}
              </span>
            )}
          </p>
          <p className="clip-transcript-words">{transcript.text}</p>
        </SizedText>
      )}
    </div>
  );
}
