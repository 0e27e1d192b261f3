import { createContext, type ReactNode, useContext } from 'react';

/** True in the audience window, where the stage is the page; a thumbnail stands in a page with headings of its own. */
export const StageIsPage = createContext(false);

interface StageTitleProps {
  readonly className: string;
  /** In a thumbnail: a heading, or only words. */
  readonly thumbnail: 'h2' | 'p';
  readonly children: ReactNode;
}

/** What the room sees, in a few words: the one `h1` of the audience page. */
export function StageTitle({ className, thumbnail, children }: StageTitleProps) {
  const Title = useContext(StageIsPage) ? 'h1' : thumbnail;
  return <Title className={className}>{children}</Title>;
}

/** A heading inside what the room sees, one level below its title. */
export function StageHeading({ className, children }: Omit<StageTitleProps, 'thumbnail'>) {
  const Heading = useContext(StageIsPage) ? 'h2' : 'h3';
  return <Heading className={className}>{children}</Heading>;
}
