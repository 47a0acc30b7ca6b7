import { createApp } from 'vue';
import ControlPage from './ControlPage.vue';
import './kendali.css';

createApp(ControlPage).mount('#app');
