/** The form as `npm run portal` and the tests see it: served over HTTPS, with an address of its own. */
import { createForm } from '../app/create-form.ts';
import { showAddress, startRoute } from '../app/route.ts';
import { httpPortalClient } from './http-client.ts';

const readAddress = (): string => location.pathname + location.search;

startRoute(readAddress(), (address) => history.pushState(null, '', address));
addEventListener('popstate', () => showAddress(readAddress()));
createForm({ client: httpPortalClient, mailboxUrl: '/__kendali' }).mount('#app');
