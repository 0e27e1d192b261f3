import { writeSync } from 'node:fs';

// Imported before a command: says at its end how much memory it had at its peak.
process.on('exit', () => {
  writeSync(2, `peak ${process.resourceUsage().maxRSS} kB\n`);
});
