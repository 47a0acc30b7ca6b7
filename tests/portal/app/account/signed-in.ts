/** Who is logged in, for as long as the page stays open. */
import { reactive } from 'vue';

export const signedIn = reactive({ session: '', name: '' });
