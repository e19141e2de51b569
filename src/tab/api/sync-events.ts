/** Reads server-sent events from a fetch: EventSource cannot send a token. */
import type { SyncProgress } from '../../api/contract.ts';

/** Takes text as it comes and gives the data of every event that is complete; comments and other fields are passed over. */
export function createEventReader(): (text: string) => string[] {
  let rest = '';
  let data: string[] = [];
  return (text) => {
    const events: string[] = [];
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines.map((one) => one.replace(/\r$/, ''))) {
      if (line.startsWith('data:')) data.push(line.slice(5).replace(/^ /, ''));
      if (line !== '' || data.length === 0) continue;
      events.push(data.join('\n'));
      data = [];
    }
    return events;
  };
}

/** Every progress that the stream tells, until it ends; what is not JSON is passed over. */
export async function* readProgress(stream: ReadableStream<Uint8Array>): AsyncGenerator<SyncProgress> {
  const read = createEventReader();
  const reader = stream.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    for (const event of read(value)) {
      const progress = parsed(event);
      if (progress) yield progress;
    }
  }
}

function parsed(event: string): SyncProgress | null {
  try {
    return JSON.parse(event) as SyncProgress;
  } catch {
    return null;
  }
}
