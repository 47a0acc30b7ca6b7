import { render } from 'preact';
import '../../components/shared/tokens.css';
import '../../components/shared/controls.css';
import '../../components/page/page.css';
import './workspace.css';
import { LastResort } from '../../components/shared/LastResort.tsx';
import { parseTypedDate } from '../../utils/domain/nik/parse-typed.ts';
import { deviceClock } from '../../utils/platform/clock.ts';
import { sha256Hex } from '../../utils/platform/digest.ts';
import { burnBoxes, dropPhotoDetails } from '../../utils/platform/edit-picture.ts';
import { readEnvironment } from '../../utils/platform/environment.ts';
import { sweepExportFiles } from '../../utils/platform/export-files.ts';
import { callBackground } from '../../utils/platform/messaging.ts';
import { reportError } from '../../utils/platform/report-error.ts';
import { watchChanges } from '../../utils/platform/revision.ts';
import { openStores } from '../../utils/platform/stores.ts';
import { CATALOGUE_VERSION, LAST_CHECKED_ON_LIVE_SITE } from '../../utils/portal/catalogue.ts';
import { previewExport } from '../../utils/services/preview-export.ts';
import { exportInWorker } from '../export/export-in-worker.ts';
import { openInWorker, sealInWorker } from '../sealed-case/sealed-case-files.ts';
import { checkCase, proposeCaseName } from '../sidepanel/case-rules.ts';
import { Workspace } from './Workspace.tsx';
import type { WorkspaceExport, WorkspacePorts } from './workspace-ports.ts';

const stores = openStores();
const environment = () => readEnvironment(CATALOGUE_VERSION);
const withFacts = async (request: WorkspaceExport) => ({
  ...request,
  environment: await environment(),
  fieldMapCheckedOn: LAST_CHECKED_ON_LIVE_SITE,
});

const ports: WorkspacePorts = {
  ...stores,
  clock: deviceClock,
  environment,
  newId: () => crypto.randomUUID(),
  watchChanges,
  tellPages: () => callBackground('panel.casesChanged', {}),
  previewExport: async (request) =>
    previewExport(await withFacts(request), {
      ...stores,
      clock: deviceClock,
      sha256: (bytes) => sha256Hex(new Uint8Array(bytes)),
    }),
  exportBundle: async (request, onProgress, signal) =>
    exportInWorker(await withFacts(request), onProgress, signal),
  sealedCases: { seal: sealInWorker, open: openInWorker },
  burnBoxes,
  dropPhotoDetails,
  copyText: (text) => navigator.clipboard.writeText(text),
  checkCase: (record, language) => checkCase(record, language, deviceClock),
  proposeName: proposeCaseName,
  readDate: parseTypedDate,
};

// What an export left behind when the browser was closed or killed.
void sweepExportFiles();

const root = document.getElementById('app');
if (root) {
  render(
    <LastResort onError={(error) => reportError('workspace', error)}>
      <Workspace ports={ports} />
    </LastResort>,
    root,
  );
}
