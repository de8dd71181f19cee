/** The face of the page's Lightning Data Service: what the shell and `@salesforce/apex` need of it. */
export { send } from './http.js';
export { readOnly } from './readOnly.js';
export { refreshLive, refreshResult } from './wires.js';
