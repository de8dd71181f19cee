/** Sends a message to Event Monitoring on the platform; the local org keeps none. */
export function log() {}
