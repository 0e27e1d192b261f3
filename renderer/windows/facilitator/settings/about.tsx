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
      <h2 id="settings-about">About</h2>
      <dl className="settings-about">
        <dt>Version</dt>
        <dd>{`${version}, ${edition}`}</dd>
        <dt>The app</dt>
        <dd>MIT licence</dd>
        <dt>Lessons and pictures</dt>
        <dd>CC BY 4.0: copy and change them, and say where they came from</dd>
        <dt>Letters</dt>
        <dd>Atkinson Hyperlegible Next by the Braille Institute, and Lexend; SIL Open Font Licence</dd>
        <dt>Icons</dt>
        <dd>Lucide, ISC licence</dd>
      </dl>
    </section>
  );
}
