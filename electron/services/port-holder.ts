import { get } from 'node:http';
import { identity, identityPath, loopback } from './local-server';

const longestAnswer = 1_000;

/** True when what listens on the port answers with our name. Waits at most `timeoutMs`. */
export function isOurServer(port: number, timeoutMs = 2_000): Promise<boolean> {
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(timeoutMs);
    const request = get({ host: loopback, port, path: identityPath, signal, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
        if (text.length > longestAnswer) request.destroy();
      });
      response.on('end', () => resolve(response.statusCode === 200 && hasOurName(text)));
      response.on('error', () => resolve(false));
    });
    request.on('error', () => resolve(false));
    request.on('close', () => resolve(false));
  });
}

function hasOurName(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'app' in value && value.app === identity.app;
  } catch {
    return false;
  }
}
