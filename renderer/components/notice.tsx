import { CircleAlert, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { Said } from './live-region';
import './notice.css';

export interface NoticeProps {
  /** `mark` asks for a decision or warns; `info` only says. */
  readonly tone?: 'info' | 'mark';
  readonly title?: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Read out when it appears, for news that comes after the screen. */
  readonly announce?: boolean;
}

/** Something the facilitator should know before going on. */
export function Notice({ tone = 'info', title, children, actions, announce = false }: NoticeProps) {
  const Icon = tone === 'mark' ? CircleAlert : Info;
  const said = (
    <>
      {title !== undefined && <p className="notice-title">{title}</p>}
      {children !== undefined && <div>{children}</div>}
    </>
  );
  return (
    <div className={tone === 'mark' ? 'notice mark notice-box' : 'notice notice-box'}>
      <Icon aria-hidden="true" size={20} className="notice-icon" />
      <div className="stack tight">
        {announce ? (
          <Said as="div" when="shown">
            {said}
          </Said>
        ) : (
          said
        )}
        {actions !== undefined && <div className="row">{actions}</div>}
      </div>
    </div>
  );
}
