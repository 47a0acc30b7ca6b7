import type { ExportNotice, ExportRequest } from '../../../../utils/contracts/export.ts';
import type { BundleSink } from '../../../../utils/services/bundle/bundle-sink.ts';
import {
  exportBundle,
  type ExportPorts,
  type ExportWatch,
} from '../../../../utils/services/export-bundle.ts';

export interface MemorySink extends BundleSink {
  /** What was written; null before it is closed and after it was discarded. */
  readonly content: () => Uint8Array<ArrayBuffer> | null;
}

export function createMemorySink(): MemorySink {
  let pieces: Uint8Array[] = [];
  let isWhole = false;
  return {
    write: async (bytes) => void pieces.push(bytes.slice()),
    close: async () => void (isWhole = true),
    async discard() {
      pieces = [];
      isWhole = false;
    },
    content: () => (isWhole ? new Uint8Array(Buffer.concat(pieces)) : null),
  };
}

export interface MemoryArchive {
  readonly fileName: string;
  readonly zip: Uint8Array<ArrayBuffer>;
}

/** All archives of an export. */
export async function exportParts(
  request: ExportRequest,
  ports: ExportPorts,
  watch?: ExportWatch,
): Promise<{ readonly archives: MemoryArchive[]; readonly notices: readonly ExportNotice[] }> {
  const sinks: MemorySink[] = [];
  const openSink = async (): Promise<BundleSink> => {
    const sink = createMemorySink();
    sinks.push(sink);
    return sink;
  };
  const { archives, notices } = await exportBundle(request, { ...ports, openSink }, watch);
  return {
    notices,
    archives: archives.map(({ fileName, sizeBytes }, index) => {
      const zip = sinks[index]?.content() ?? null;
      if (zip?.length !== sizeBytes) throw new Error(`${fileName} is not as long as was said`);
      return { fileName, zip };
    }),
  };
}

/** An export that fits one archive. */
export async function exportToMemory(
  request: ExportRequest,
  ports: ExportPorts,
  watch?: ExportWatch,
): Promise<MemoryArchive> {
  const { archives } = await exportParts(request, ports, watch);
  const [only] = archives;
  if (!only || archives.length > 1) throw new Error(`${archives.length} archives`);
  return only;
}
