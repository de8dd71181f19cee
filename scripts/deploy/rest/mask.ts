const SECRET = /secret|password|token/i;
const MASK = '••••••';

/** A request's body for people's eyes: indented JSON with every secret masked. */
export function masked(body: unknown): string {
    return JSON.stringify(body, (key, value: unknown) => (SECRET.test(key) ? MASK : value), 2);
}
