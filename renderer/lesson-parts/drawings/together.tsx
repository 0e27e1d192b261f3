import { SideBySide } from './side-by-side';

/** Two friends together, neither of them alone with it. */
export function Together() {
  return <SideBySide left="Leah" right="Ella" />;
}
