import { keepApi } from './api.js';

keepApi();
