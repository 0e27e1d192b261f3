import { words } from 'virtual:words/settings';
export interface AboutProps {
  /** Version of the app. */
  readonly version: string;
  /** `Desktop edition` or `Browser edition`. */
  readonly edition: string;
}

/** What this is and whose work it stands on. */
export function About({ version, edition }: AboutProps) {
  return (
    <section className="stack" aria-labelledby="settings-about">
      <h2 id="settings-about">{words.about()}</h2>
      <dl className="settings-about">
        <dt>{words.version()}</dt>
        <dd>{words.versionOf({ version, edition })}</dd>
        <dt>{words.theApp()}</dt>
        <dd>{words.appLicence()}</dd>
        <dt>{words.lessonsAndPictures()}</dt>
        <dd>{words.contentLicence()}</dd>
        <dt>{words.letters()}</dt>
        <dd>{words.letterLicence()}</dd>
        <dt>{words.icons()}</dt>
        <dd>{words.iconLicence()}</dd>
      </dl>
    </section>
  );
}
